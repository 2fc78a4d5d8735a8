# Shared by every script in this folder: where things are, and how to speak, lock, wait and end.
# Sourced, never run; $0 is the script that sources it.

set -eu
umask 022

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
root=${here%/deploy/local}

# State of one system (data, logs, pids). A second, isolated system is a second SHORTLIST_HOME.
home=${SHORTLIST_HOME:-$root/.shortlist}
# Programs, unpacked once and shared by all systems of this checkout.
dist=${SHORTLIST_DIST:-$root/.shortlist}
mkdir -p "$home" "$dist"
home=$(CDPATH='' cd -- "$home" && pwd -P)
dist=$(CDPATH='' cd -- "$dist" && pwd -P)
logs=$home/logs
pids=$home/run

# Progress goes to stderr, so that a script's answer (a path, a table) stays alone on stdout.
say() { printf '%s\n' "$*" >&2; }
die() { printf 'shortlist: %s\n' "$*" >&2; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }
need() { have "$1" || die "$1 is missing. $2"; }

# Two test runs may prepare the same program at once: the second waits, and finds it done.
with_lock() { # name, command...
	lock=$dist/$1.lock
	shift
	if have flock; then
		(flock 9 && "$@" 9>&-) 9>"$lock"
		return
	fi
	until mkdir "$lock.d" 2>/dev/null; do
		kill -0 "$(cat "$lock.d/pid" 2>/dev/null || echo $$)" 2>/dev/null || rm -rf "$lock.d"
		sleep 0.2
	done
	echo $$ >"$lock.d/pid"
	code=0
	("$@") || code=$?
	rm -rf "$lock.d"
	return "$code"
}

# Seconds with tenths where the system tells them.
now() { if [ -r /proc/uptime ]; then cut -d' ' -f1 /proc/uptime; else date +%s; fi; }
since() { awk -v then="$1" -v now="$(now)" 'BEGIN { printf "%.1f", now - then }'; }
