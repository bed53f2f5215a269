# shellcheck shell=bash
# Finds a JDK 25 on Linux or macOS, also when the default java is another one.

# Sets JDK to the folder of the first JDK 25.
find_jdk() {
  is_jdk "${JAVA_HOME:-}" || is_jdk "$(jdk_of_path)" || find_installed_jdk || die "Rolebridge needs a JDK 25, and none was found in JAVA_HOME, on the PATH or in the usual folders.
Install one (for example Eclipse Temurin 25 from https://adoptium.net), or set JAVA_HOME to the one you have.
  macOS:   brew install --cask temurin@25
  SDKMAN:  sdk install java 25-tem"
}

find_installed_jdk() {
  local folder
  for folder in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    "$(/usr/libexec/java_home -v 25 2>/dev/null || true)" /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${SDKMAN_DIR:-${HOME:-}/.sdkman}"/candidates/java/* "${HOME:-}"/.jdks/*; do
    if is_jdk "$folder"; then return; fi
  done
  return 1
}

# Only 25: it is the release that we test with.
is_jdk() {
  [ -x "$1/bin/javac" ] && grep -Eq '^JAVA_VERSION="25[."]' "$1/release" 2>/dev/null && JDK=$1
}

# Java itself knows its folder; the command on the PATH may be a script or a chain of links.
jdk_of_path() {
  java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p' || true
}

# Java chooses its collector by the size of the machine, and 25 % of the memory as the most it takes.
java_options() {
  # shellcheck disable=SC2206
  JAVA_OPTIONS=(
    --enable-native-access=ALL-UNNAMED
    -XX:+UseCompactObjectHeaders
    -XX:+ExitOnOutOfMemoryError
  )
  # For trying out, a quick start counts for more than the last drop of speed later: on two cores the optimising
  # compiler takes as much time as the program itself until the demo data is in.
  case " $* " in *" --mysql "*) ;; *) JAVA_OPTIONS+=(-XX:TieredStopAtLevel=1 -XX:+UseSerialGC) ;; esac
  # shellcheck disable=SC2206
  JAVA_OPTIONS+=(${ROLEBRIDGE_JAVA_OPTIONS:-})
}
