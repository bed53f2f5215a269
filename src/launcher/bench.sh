# shellcheck shell=bash
# Benchmarks: what they print depends on the machine, so nothing is asserted.

bench_command() {
  case "$*" in
    start) bench_start ;;
    roles | "roles "*) shift && bench_roles "$@" ;;
    *) usage_error "bench needs: start, or roles [NUMBER...]" ;;
  esac
}

# What people do most in registers of several sizes on MySQL, each in a database of its own.
bench_roles() {
  local size results=$ROOT/target/bench-roles.tsv
  [ $# -gt 0 ] || set -- 10000 100000 1000000
  for size in "$@"; do
    case $size in *[!0-9]* | "" | ?? | ?) usage_error "bench roles needs numbers of 100 or more, not $size" ;; esac
  done
  find_jdk
  cd "$ROOT"
  export ROLEBRIDGE_MYSQL_MEMORY=${ROLEBRIDGE_MYSQL_MEMORY:-2G}
  test_database
  rm -f "$results"
  for size in "$@"; do
    say "Writing $size roles with ten milestones each, then measuring ..."
    run_maven -Dspotless.check.skip -Dtest=RolesBench -Drolebridge.test.mysql="$TEST_DATABASE" \
      -Drolebridge.bench.roles="$size" -Drolebridge.bench.results="$results" test >"$ROOT/target/bench-roles.log" 2>&1 ||
      die "the benchmark failed, see $ROOT/target/bench-roles.log"
  done
  bench_table "$results"
}

# Milliseconds, median and 95th percentile of each size side by side, and how many times the first median the last one is.
bench_table() {
  awk -F '\t' '
    !($1 in seen) { names[++count] = $1; seen[$1] = 1 }
    !($2 in known) { sizes[++number] = $2; known[$2] = 1 }
    { median[$1, $2] = $3; late[$1, $2] = $4 }
    END {
      printf "%-45s", "median / 95th percentile, ms"
      for (s = 1; s <= number; s++) printf "%22s", sizes[s]
      printf "%10s\n", "ratio"
      for (n = 1; n <= count; n++) {
        printf "%-45s", names[n]
        for (s = 1; s <= number; s++) printf "%22s", median[names[n], sizes[s]] " / " late[names[n], sizes[s]]
        printf "%10.2f\n", median[names[n], sizes[number]] / median[names[n], sizes[1]]
      }
    }' "$1"
}

# Time from starting Java to the first 200 of /health, and the memory held then.
bench_start() {
  local kind
  find_jdk
  build_if_needed
  java_options
  command -v curl >/dev/null || die "bench needs curl"
  BENCH_FOLDER=$(mktemp -d "${TMPDIR:-/tmp}/rolebridge-bench.XXXXXX")
  BENCH_PROCESS=""
  trap bench_clean EXIT
  say "Cold start to the first 200 of /health, and resident memory then"
  for kind in --empty --demo; do bench_three "$kind"; done
}

bench_three() {
  local run
  for run in 1 2 3; do
    bench_once "$1" "$BENCH_FOLDER/$1-$run"
    printf '%-8s run %s   %6s ms   %5s MiB\n' "$1" "$run" "$BENCH_MILLIS" "$BENCH_MEMORY"
    printf '%s %s\n' "$BENCH_MILLIS" "$BENCH_MEMORY" >>"$BENCH_FOLDER/results$1"
  done
  printf '%-8s median  %6s ms   %5s MiB\n' "$1" "$(cut -d ' ' -f 1 "$BENCH_FOLDER/results$1" | sort -n | sed -n 2p)" \
    "$(cut -d ' ' -f 2 "$BENCH_FOLDER/results$1" | sort -n | sed -n 2p)"
}

bench_once() {
  local kind=$1 folder=$2 port begin answer=""
  port=$(free_port)
  mkdir "$folder"
  begin=$(millis)
  (cd "$ROOT" && exec "$JDK/bin/java" "${JAVA_OPTIONS[@]}" -jar "$JAR" start --port "$port" --data "$folder/data" "$kind") >"$folder/log" 2>&1 &
  BENCH_PROCESS=$!
  until [ "$answer" = '{"status":"UP"} 200' ]; do
    if ! kill -0 "$BENCH_PROCESS" 2>/dev/null || [ $(($(millis) - begin)) -gt 180000 ]; then
      tail -n 20 "$folder/log" >&2
      die "the program ended, or was not ready within three minutes"
    fi
    sleep 0.05
    answer=$(curl --silent --noproxy '*' --max-time 5 --write-out ' %{http_code}' "http://127.0.0.1:$port/health" || true)
  done
  BENCH_MILLIS=$(($(millis) - begin))
  BENCH_MEMORY=$(($(ps -o rss= -p "$BENCH_PROCESS") / 1024))
  bench_stop
}

bench_stop() {
  [ -n "$BENCH_PROCESS" ] || return 0
  kill "$BENCH_PROCESS" 2>/dev/null || true
  wait "$BENCH_PROCESS" 2>/dev/null || true
  BENCH_PROCESS=""
}

bench_clean() {
  bench_stop
  rm -rf "$BENCH_FOLDER"
}

# The bash of macOS has no clock finer than a second.
millis() {
  if [ -n "${EPOCHREALTIME:-}" ]; then
    echo $((${EPOCHREALTIME//[!0-9]/} / 1000))
  else
    perl -MTime::HiRes=time -e 'printf "%d\n", time * 1000'
  fi
}
