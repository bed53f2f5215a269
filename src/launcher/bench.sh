# shellcheck shell=bash
# Measures a cold start: time from starting Java to the first 200 of /health, and the memory held then.

bench_command() {
  [ "$*" = start ] || usage_error "bench needs: start"
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
