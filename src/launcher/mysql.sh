# shellcheck shell=bash
# A private MySQL 9.7 or later on loopback, for development and tests. Everything it keeps lies in one folder (--dir).

mysql_command() {
  local action=${1:-} dir="$ROOT/target/mysql" port=""
  [ $# -eq 0 ] || shift
  case $action in start | stop | status | client) ;; *) usage_error "mysql needs one of: start, stop, status" ;; esac
  while [ $# -gt 0 ]; do
    case $1 in
      --dir)
        dir=$(value_of "$@")
        dir=$(absolute "$dir")
        ;;
      --port) port=$(port_of "$@") ;;
      *) break ;;
    esac
    shift 2
  done
  [ $# -eq 0 ] || [ "$action" = client ] || usage_error "mysql $action does not know: $1"
  [ "$action" != start ] || (umask 077 && mkdir -p "$dir") || die "cannot make the folder $dir"
  [ ! -d "$dir" ] || dir=$(cd "$dir" && pwd -P)
  if [ "$action" = client ]; then mysql_client "$dir" "$@"; else "mysql_$action" "$dir" "$port"; fi
}

mysql_status() {
  if mysql_runs "$1"; then
    say "MySQL is running on 127.0.0.1:$(cat "$1/port") (process $(cat "$1/mysqld.pid")), folder $1"
  else
    say "MySQL is stopped, folder $1"
    return 3
  fi
}

mysql_start() {
  local dir=$1 port=$2 log_flags=(--disable-log-bin)
  if mysql_runs "$dir"; then
    [ -z "$port" ] || [ "$port" = "$(cat "$dir/port")" ] || die "MySQL in $dir already runs on port $(cat "$dir/port"); stop it first"
    mysql_status "$dir"
    return
  fi
  mysql_find
  [ -n "$port" ] || port=$(cat "$dir/port" 2>/dev/null || free_port)
  if port_taken "$port"; then die "port $port is in use; choose another with --port"; fi
  [ -d "$dir/mysql-data" ] || mysql_prepare "$dir"
  echo "$port" >"$dir/port"
  mysql_write_properties "$dir" "$port"
  mysql_write_users "$dir"
  # The binary log costs an extra sync per commit; only tests that claim durability need it.
  if [ "${ROLEBRIDGE_MYSQL_DURABLE:-}" = 1 ]; then
    log_flags=(--log-bin=binlog --sync-binlog=1 --innodb-flush-log-at-trx-commit=1 --log-bin-trust-function-creators=1)
  fi
  # A socket's path may have about a hundred letters at most, which a folder under the project can exceed.
  [ -O "$(cat "$dir/socket-folder" 2>/dev/null)" ] || mktemp -d /tmp/rolebridge-mysql.XXXXXX >"$dir/socket-folder"
  mysql_server "$dir" --datadir="$dir/mysql-data" --daemonize --port="$port" --socket="$(cat "$dir/socket-folder")/sock" --pid-file="$dir/mysqld.pid" \
    --bind-address=127.0.0.1 --mysqlx=OFF --init-file="$dir/users.sql" \
    --innodb-buffer-pool-size="${ROLEBRIDGE_MYSQL_MEMORY:-256M}" "${log_flags[@]}" || mysql_failed "$dir" "did not start"
  rm -f "$dir/users.sql"
  mysql_status "$dir"
  say "Connection files: $dir/rolebridge.properties (the three users), $dir/admin.properties (root)"
}

# A folder that was only half prepared never gets the name that counts.
mysql_prepare() {
  rm -rf "$1/mysql-data.new"
  mysql_server "$1" --datadir="$1/mysql-data.new" --initialize-insecure || mysql_failed "$1" "could not prepare its data folder"
  mv "$1/mysql-data.new" "$1/mysql-data"
}

mysql_stop() {
  local dir=$1 pid tries=0
  if ! mysql_runs "$dir"; then
    mysql_status "$dir" || true
    return 0
  fi
  pid=$(cat "$dir/mysqld.pid")
  kill "$pid"
  while kill -0 "$pid" 2>/dev/null; do
    tries=$((tries + 1))
    [ "$tries" -le 300 ] || die "MySQL (process $pid) is still stopping after a minute; see $dir/mysqld.log"
    sleep 0.2
  done
  rm -rf "$(cat "$dir/socket-folder")" "$dir/socket-folder"
  say "MySQL is stopped, folder $dir"
}

mysql_client() {
  local dir=$1
  shift
  mysql_runs "$dir" || die "MySQL is not running in $dir"
  mysql_find
  [ -z "$MYSQL_HOME" ] || exec "${MYSQL_LOADER[@]}" "$MYSQL_HOME/bin/mysql" --no-defaults \
    --character-sets-dir="$MYSQL_HOME/share/mysql/charsets" --socket="$(cat "$dir/socket-folder")/sock" --user=root "$@"
  exec mysql --no-defaults --socket="$(cat "$dir/socket-folder")/sock" --user=root "$@"
}

# A process number alone is no proof: after a crash another program may have it.
mysql_runs() {
  local pid
  pid=$(cat "$1/mysqld.pid" 2>/dev/null) || return 1
  ps -ww -o args= -p "$pid" 2>/dev/null | grep -qF -- "--datadir=$1/mysql-data"
}

mysql_failed() {
  tail -n 15 "$1/mysqld.log" >&2
  die "MySQL $2; its log is $1/mysqld.log"
}

mysql_server() {
  local dir=$1
  shift
  [ "$(id -u)" != 0 ] || set -- --user=root "$@"
  [ -z "$MYSQL_HOME" ] || set -- --basedir="$MYSQL_HOME" --lc-messages-dir="$MYSQL_HOME/share/mysql" \
    --character-sets-dir="$MYSQL_HOME/share/mysql/charsets" --plugin-dir="$MYSQL_HOME/lib/mysql/plugin" "$@"
  ${MYSQL_LOADER[@]+"${MYSQL_LOADER[@]}"} "$MYSQLD" --no-defaults --log-error="$dir/mysqld.log" \
    --secure-file-priv=NULL --character-set-server=utf8mb4 --collation-server=utf8mb4_0900_ai_ci "$@"
}

mysql_write_properties() {
  local dir=$1 port=$2 user
  (
    umask 077
    {
      echo "url=jdbc:mysql://127.0.0.1:$port/rolebridge"
      for user in migration app report; do
        echo "$user.user=rolebridge_$user"
        echo "$user.password=$(mysql_password "$dir" "$user")"
      done
    } >"$dir/rolebridge.properties.new"
    mv "$dir/rolebridge.properties.new" "$dir/rolebridge.properties"
    printf 'url=jdbc:mysql://127.0.0.1:%s/\nuser=root\npassword=\n' "$port" >"$dir/admin.properties"
  )
}

mysql_password() {
  local known
  known=$(sed -n "s/^$2\.password=//p" "$1/rolebridge.properties" 2>/dev/null || true)
  echo "${known:-$(head -c 24 /dev/urandom | od -An -v -tx1 | tr -d ' \n')}"
}

# MySQL runs this file before it opens its port. An init file holds one statement a line.
mysql_write_users() {
  local dir=$1 user
  (
    umask 077
    {
      echo "create database if not exists rolebridge character set utf8mb4 collate utf8mb4_0900_ai_ci;"
      for user in migration app report; do
        echo "create user if not exists rolebridge_$user@'%';"
        echo "alter user rolebridge_$user@'%' identified by '$(mysql_password "$dir" "$user")';"
      done
      echo "grant all on rolebridge.* to rolebridge_migration@'%' with grant option;"
    } >"$dir/users.sql"
  )
}
