#!/bin/sh
# One line a part: state, port, process, memory. Ends with 1 when a part is not up.
. "$(dirname -- "$0")/lib.sh"
. "$here/settings.sh"
. "$here/process.sh"
. "$here/java.sh"
. "$here/http.sh"

# Kilobytes. A server with child processes shares memory with them, so their proportional parts are summed.
memory() { # pid
	if [ ! -r "/proc/$1/status" ]; then
		ps -o rss= -p "$1"
		return
	fi
	children=$(grep -l "^PPid:[[:space:]]$1\$" /proc/[0-9]*/status 2>/dev/null | cut -d/ -f3)
	if [ -z "$children" ]; then
		awk '/^VmRSS/ { print $2 }' "/proc/$1/status"
	else
		for process in $1 $children; do cat "/proc/$process/smaps_rollup" 2>/dev/null || true; done | awk '/^Pss:/ { sum += $2 } END { print sum }'
	fi
}

row() { printf '%-18s %-9s %6s %8s %8s\n' "$@"; }

part() { # name, port, check command...
	name=$1 port=$2
	shift 2
	if running "$name"; then
		if "$@" >/dev/null 2>&1; then state=up; else state=not-ready; fi
		kilobytes=$(memory "$pid")
		row "$name" "$state" "$port" "$pid" "$((kilobytes / 1024)) MB"
	elif [ -f "$pids/$name.pid" ]; then
		row "$name" died "$port" - -
	else
		row "$name" down "$port" - -
	fi
}

outside() { row "$1" outside "$2" - -; }

table() {
	if [ -n "${SHORTLIST_POSTGRES_URL:-}" ]; then outside postgres "$postgres_port"; else part postgres "$postgres_port" true; fi
	if [ -n "${SHORTLIST_KAFKA:-}" ]; then outside kafka "${kafka##*:}"; else part kafka "$kafka_port" true; fi
	if [ -n "${SHORTLIST_KEYCLOAK_URL:-}" ]; then outside keycloak "${keycloak_url##*:}"; else
		part keycloak "$keycloak_port" answers_http "$keycloak_url/realms/shortlist/.well-known/openid-configuration"
	fi
	"$here/services.sh" list | while read -r module port _; do
		part "$module" "$port" answers_http "http://127.0.0.1:$port/actuator/health/readiness"
	done
}

row part state port pid memory
rows=$(table)
printf '%s\n' "$rows"
printf '%s\n' "$rows" | awk '$NF == "MB" { sum += $(NF - 1) } END { printf "%-18s %-9s %6s %8s %8s\n", "total", "", "", "", sum + 0 " MB" }'
! printf '%s\n' "$rows" | grep -qE ' (down|died|not-ready) '
