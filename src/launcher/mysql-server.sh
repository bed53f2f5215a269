# shellcheck shell=bash
# Finds a MySQL server of 9.7 or later. On Debian, where there is none, it takes one from the unstable suite and keeps it in the
# cache folder, so that a second run needs no network.

# Sets MYSQLD, and for a fetched server MYSQL_HOME and MYSQL_LOADER.
mysql_find() {
  local candidate cached="$CACHE/mysql"
  MYSQL_HOME="" MYSQL_LOADER=()
  for candidate in "$(command -v mysqld || true)" /usr/sbin/mysqld /usr/local/mysql/bin/mysqld /opt/homebrew/opt/mysql/bin/mysqld; do
    if [ -x "$candidate" ] && mysql_recent "$("$candidate" --version 2>/dev/null)"; then
      MYSQLD=$candidate
      return
    fi
  done
  [ -d "$cached" ] || mysql_fetch "$cached"
  mysql_use "$cached"
}

mysql_use() {
  local libraries
  libraries=$(echo "$1"/usr/lib/*-linux-gnu*)
  MYSQL_HOME="$1/usr" MYSQLD="$1/usr/sbin/mysqld"
  # The packages are newer than this system's own libraries, so they run with the loader and libraries they came with.
  MYSQL_LOADER=("$(echo "$libraries"/ld-linux-*.so.*)" --library-path "$libraries:$libraries/mysql/private")
}

mysql_recent() {
  case $1 in *MariaDB*) return 1 ;; esac
  local version major minor
  version=$(echo "$1" | sed -n 's/.*Ver \([0-9]*\.[0-9]*\).*/\1/p')
  major=${version%%.*} minor=${version##*.}
  [ -n "$version" ] && { [ "$major" -gt 9 ] || { [ "$major" -eq 9 ] && [ "$minor" -ge 7 ]; }; }
}

mysql_fetch() {
  local target=$1 source work package
  source=$(debian_source)
  { [ -n "$source" ] && command -v apt-get >/dev/null; } || die "No MySQL 9.7 or later was found, and it can be fetched by itself on Debian only.
Install MySQL 9.7 or later so that mysqld is on the PATH, or for tests set ROLEBRIDGE_TEST_MYSQL_URL."
  say "Fetching MySQL from Debian's unstable suite into $target (once) ..."
  mkdir -p "$CACHE"
  work=$(mktemp -d "$CACHE/mysql-fetch.XXXXXX")
  mkdir -p "$work/lists/partial" "$work/archives/partial" "$work/unpacked"
  : >"$work/status"
  echo "$source" >"$work/sources.list"
  if ! { mysql_apt "$work" update && mysql_apt "$work" install -y --download-only --no-install-recommends mysql-server-core mysql-client-core; }; then
    rm -rf "$work"
    die "MySQL could not be fetched from this machine's Debian mirror"
  fi
  for package in "$work"/archives/*.deb; do dpkg -x "$package" "$work/unpacked"; done
  mysql_use "$work/unpacked"
  mysql_recent "$("${MYSQL_LOADER[@]}" "$MYSQLD" --version)" || { rm -rf "$work" && die "Debian's MySQL is older than 9.7"; }
  [ -d "$target" ] || mv "$work/unpacked" "$target"
  rm -rf "$work"
}

mysql_apt() {
  local work=$1
  shift
  # Apt drops to its own user, which may not enter a private cache folder; an empty status file makes it fetch every library.
  apt-get -qq -o Dir::Etc::SourceList="$work/sources.list" -o Dir::Etc::SourceParts=- -o Dir::State="$work" \
    -o Dir::State::Lists="$work/lists" -o Dir::State::status="$work/status" -o Dir::Cache="$work" \
    -o Dir::Cache::Archives="$work/archives" -o APT::Sandbox::User="$(id -un)" -o Debug::NoLocking=1 "$@" >&2
}

# The machine's own Debian mirror, as a line for the unstable suite; third-party sources carry other suites and are passed over.
debian_source() {
  local codename
  codename=$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release 2>/dev/null || true)
  { cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources 2>/dev/null || true; } | awk -v suite="${codename:-sid}" '
    function offer() { if (uri != "" && (" " suites " ") ~ (" (" suite "|sid|unstable) ") && (" " parts " ") ~ " main " && !found) {
        found = 1; print "deb" (key == "" ? "" : " [signed-by=" key "]") " " uri " sid main" }
      uri = suites = parts = key = "" }
    /^deb[ \t]/ { offer(); line = $0; if (match(line, /\[[^]]*\]/)) { options = substr(line, RSTART + 1, RLENGTH - 2)
        if (match(options, /signed-by=[^ ]*/)) key = substr(options, RSTART + 10, RLENGTH - 10); sub(/\[[^]]*\]/, "", line) }
      n = split(line, word, /[ \t]+/); uri = word[2]; suites = word[3]; for (i = 4; i <= n; i++) parts = parts " " word[i]; offer(); next }
    /^Types:/ || /^[ \t]*$/ { offer() }
    /^URIs:/ { uri = $2 } /^Suites:/ { $1 = ""; suites = $0 } /^Components:/ { $1 = ""; parts = $0 }
    /^Signed-By:/ && $2 ~ /^\// { key = $2 }
    END { offer() }'
}
