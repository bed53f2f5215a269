# shellcheck shell=bash
# Builds the program with Maven when it is missing or older than what it is made from.

build_if_needed() {
  cd "$ROOT"
  if [ -f "$JAR" ] && [ -z "$(newer_than_jar)" ] && ! bundle_is_stale; then return; fi
  say "Building Rolebridge (the first time, Maven fetches the libraries it needs) ..."
  frontend_options
  run_maven -q -DskipTests ${FRONTEND_OPTIONS[@]+"${FRONTEND_OPTIONS[@]}"} package || die "the build failed"
  [ "${#FRONTEND_OPTIONS[@]}" -eq 0 ] || bundle_inputs >"$BUNDLE_INPUTS"
  touch "$JAR"
}

newer_than_jar() {
  find pom.xml src/main frontend db-changelog -path frontend/generated -prune -o -newer "$JAR" -print
}

run_maven() {
  find_maven
  # Maven's own libraries make Java 25 warn about things that no user of ours can mend.
  JAVA_HOME=$JDK MAVEN_OPTS="${MAVEN_OPTS:-} --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow" \
    "$MAVEN" --batch-mode --no-transfer-progress "$@"
}

find_maven() {
  MAVEN=$ROOT/mvnw
  case $(mvn --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p') in
    3.[89].* | 3.[1-9][0-9]* | [4-9].*) MAVEN=mvn ;;
  esac
}
