#!/bin/sh
# PostgreSQL with pgvector, for one machine, without Docker and without installing anything.
#   prepare             unpack (and build pgvector) once; prints the folder that holds bin/
#   start, stop, drop   this system's server on SHORTLIST_POSTGRES_PORT, its databases and roles
#   throwaway DIR PORT  a disposable server for tests: no password, no fsync, in the foreground
#   status              pid and port
. "$(dirname -- "$0")/lib.sh"
. "$here/settings.sh"
. "$here/process.sh"
. "$here/debian.sh"
. "$here/pgvector.sh"

databases='ingest matcher export auth chat builder interview'
link=$dist/postgres/home

pg_home() { CDPATH='' cd -P -- "$link" && pwd; }

# Half vectors came with pgvector 0.7; an older one on the system is no use.
usable() { # pg_config
	control=$("$1" --sharedir)/extension/vector.control
	[ -x "$("$1" --bindir)/initdb" ] && [ -f "$control" ] &&
		awk -F"'" '/default_version/ { split($2, v, "."); exit !(v[1] > 0 || v[2] >= 7) }' "$control"
}

system_home() {
	[ "${SHORTLIST_SYSTEM_POSTGRES:-yes}" = yes ] || return 1
	{
		command -v pg_config
		! have brew || ls -d "$(brew --prefix)"/opt/postgresql@*/bin/pg_config
		ls -d /usr/lib/postgresql/*/bin/pg_config
	} 2>/dev/null | while read -r config; do
		if usable "$config"; then
			dirname "$("$config" --bindir)"
			break
		fi
	done | grep .
}

unpack_debian() {
	debian_can || die "no PostgreSQL with pgvector found. Install both (macOS: brew install postgresql@17 pgvector) or set SHORTLIST_POSTGRES_URL"
	say "  fetching PostgreSQL from the Debian mirror (once)"
	debian_update
	server=$(private_apt apt-cache depends postgresql | sed -n 's/^ *Depends: \(postgresql-[0-9]*\)$/\1/p' | head -n 1)
	[ -n "$server" ] || die "the Debian mirror offers no PostgreSQL"
	number=${server#postgresql-}
	if debian_has "$server-pgvector"; then extra=$server-pgvector; else extra=postgresql-server-dev-$number; fi
	# Libraries that a bare machine lacks; LLVM is only for just-in-time compilation, which we leave off.
	libraries=$(debian_missing "$server" | grep -E '^lib' | grep -vE 'llvm|perl|json|ipc' || true)
	rm -rf "$dist/postgres/dist"
	# shellcheck disable=SC2086
	debian_unpack "$dist/postgres/dist" "$server" "postgresql-client-$number" libpq5 tzdata "$extra" $libraries
	home_in_dist=dist/usr/lib/postgresql/$number
	[ "$extra" = "$server-pgvector" ] || {
		say "  building pgvector"
		build_pgvector "$dist/postgres/$home_in_dist"
	}
	rm -rf "$apt_dir/lists" "$apt_dir/cache" "$apt_dir/debs"
	ln -sfn "$home_in_dist" "$link"
}

prepare_once() {
	prepared && return
	mkdir -p "$dist/postgres"
	if found=$(system_home); then ln -sfn "$found" "$link"; else unpack_debian; fi
}

prepared() { [ -x "$link/bin/postgres" ]; }

prepare() {
	prepared || with_lock postgres prepare_once
	pg_home
}

# Unpacked programs find their unpacked libraries; a system's own need no help.
pg_environment() {
	bin=$(prepare)/bin
	case $bin in
	"$dist"/*)
		libraries=$(find "$dist/postgres/dist/usr/lib" "$dist/postgres/dist/lib" -maxdepth 1 -name '*-linux-gnu*' 2>/dev/null | paste -sd: -)
		LD_LIBRARY_PATH=$libraries${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}
		export LD_LIBRARY_PATH
		;;
	esac
	export PATH="$bin:$PATH" PGCONNECT_TIMEOUT=5
}

# PostgreSQL refuses to run as root. A user namespace keeps root's way through closed folders; where that is forbidden
# (containers), another user who keeps that one capability, for access() too.
unprivileged() {
	if [ "$(id -u)" != 0 ]; then
		exec "$@"
	elif unshare -U --map-user=1000 true 2>/dev/null; then
		exec unshare -U --map-user=1000 -- "$@"
	else
		exec setpriv --securebits=+no_setuid_fixup --reuid=65534 --regid=65534 --clear-groups --inh-caps=+dac_override --ambient-caps=+dac_override -- "$@"
	fi
}

init_data() { # folder, options...
	folder=$1
	shift
	(unprivileged initdb -D "$folder" -U postgres --encoding=UTF8 --locale=C.UTF-8 "$@")
}

settings_for_all() { # port
	printf '%s\n' -c listen_addresses=127.0.0.1 -c port="$1" -c unix_socket_directories= -c max_connections=200 \
		-c shared_buffers=64MB -c jit=off -c timezone=UTC -c log_timezone=UTC
}

throwaway() { # folder, port
	pg_environment
	mkdir -p "$1"
	folder=$(CDPATH='' cd -- "$1" && pwd -P)/data
	rm -rf "$folder"
	init_data "$folder" --auth=trust --no-sync >/dev/null
	# shellcheck disable=SC2046
	unprivileged postgres -D "$folder" $(settings_for_all "$2") \
		-c fsync=off -c synchronous_commit=off -c full_page_writes=off
}

sql() { PGPASSWORD=$postgres_password psql -X -q -v ON_ERROR_STOP=1 -h "$postgres_host" -p "$postgres_port" -U "$postgres_user" "$@"; }

create_databases() {
	for name in $databases; do
		sql -d postgres <<-SQL
			SELECT 'CREATE ROLE $name LOGIN PASSWORD ''local-demo''' WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '$name') \gexec
			SELECT 'CREATE DATABASE $name OWNER $name' WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = '$name') \gexec
		SQL
		PGOPTIONS='-c client_min_messages=warning' sql -d "$name" -c 'CREATE EXTENSION IF NOT EXISTS vector'
	done
}

answers() { pg_isready -q -U "$postgres_user" -h "$postgres_host" -p "$postgres_port"; }

start() {
	if [ -n "${SHORTLIST_POSTGRES_URL:-}" ]; then
		have psql || pg_environment
		answers || die "no PostgreSQL answers at $postgres_host:$postgres_port (SHORTLIST_POSTGRES_URL)"
		create_databases
		return
	fi
	running postgres && return
	pg_environment
	require_free_port "$postgres_port" PostgreSQL SHORTLIST_POSTGRES_PORT
	data=$home/postgres/data
	if [ ! -f "$data/PG_VERSION" ]; then
		mkdir -p "$home/postgres"
		rm -rf "$data"
		printf 'local-demo\n' >"$home/postgres/password"
		init_data "$data" --auth=scram-sha-256 --pwfile="$home/postgres/password" >"$logs/initdb.log" 2>&1 ||
			die "initdb failed; see $logs/initdb.log"
	fi
	# A pid file from before a reboot may name some other process; ours is known to be gone.
	rm -f "$data/postmaster.pid"
	# shellcheck disable=SC2046
	launch postgres "$0" serve
	wait_until 60 postgres answers || die "PostgreSQL does not answer; see $logs/postgres.log"
	[ -f "$home/postgres/created" ] || create_databases
	touch "$home/postgres/created"
}

serve() {
	pg_environment
	# shellcheck disable=SC2046
	unprivileged postgres -D "$home/postgres/data" $(settings_for_all "$postgres_port")
}

# SIGINT is PostgreSQL's fast shutdown; SIGTERM would wait for every client to leave.
stop() { end postgres INT 20; }

case ${1:-} in
prepare | start | stop | serve) "$1" ;;
drop) stop && rm -rf "$home/postgres/data" "$home/postgres/created" ;;
throwaway) throwaway "$2" "$3" ;;
*) die "usage: postgres.sh prepare | start | stop | drop | throwaway DIR PORT" ;;
esac
