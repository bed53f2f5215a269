# shellcheck shell=bash
# Runs the tests: all of them, or with --fast those that need neither MySQL nor a browser.

test_command() {
  local options=()
  case "$*" in "" | --fast) ;; *) usage_error "test does not know: $*" ;; esac
  find_jdk
  cd "$ROOT"
  [ -z "${CI:-}" ] || ! bundle_is_stale || die "the front-end bundle is out of date: run ./rolebridge bundle and commit src/main/bundles"
  frontend_options
  options=(${FRONTEND_OPTIONS[@]+"${FRONTEND_OPTIONS[@]}"})
  if [ "$*" = --fast ]; then
    options+=(-Dfast)
  else
    find_browser
    test_database
    options+=(-Drolebridge.test.chromium="$CHROMIUM" -Drolebridge.test.mysql="$TEST_DATABASE")
  fi
  run_maven "${options[@]}" verify || die "the tests failed"
  [ "${#FRONTEND_OPTIONS[@]}" -eq 0 ] || bundle_inputs >"$BUNDLE_INPUTS"
  [ "$*" != --fast ] || say "Left out by --fast: the tests on MySQL and those in a browser. Run ./rolebridge test before you hand in work."
}

# Sets TEST_DATABASE to a properties file of a MySQL administrator: a server given by the environment, or a fresh private one.
test_database() {
  local dir=$ROOT/target/test-mysql
  mkdir -p "$ROOT/target"
  if [ -n "${ROLEBRIDGE_TEST_MYSQL_URL:-}" ]; then
    TEST_DATABASE=$ROOT/target/test-mysql.properties
    (umask 077 && printf 'url=%s\nuser=%s\npassword=%s\n' "$ROLEBRIDGE_TEST_MYSQL_URL" \
      "${ROLEBRIDGE_TEST_MYSQL_USER:-root}" "${ROLEBRIDGE_TEST_MYSQL_PASSWORD:-}" >"$TEST_DATABASE")
    return
  fi
  TEST_DATABASE=$dir/admin.properties
  mysql_stop "$dir" >/dev/null
  rm -rf "$dir"
  # Also when the tests fail or are interrupted: the server must not outlive them.
  trap 'mysql_stop "$ROOT/target/test-mysql" >/dev/null' EXIT
  mysql_command start --dir "$dir"
}
