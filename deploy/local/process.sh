# Background processes by pid file: start, watch, end; only ever our own. Sourced after lib.sh.

mkdir -p "$logs" "$pids"

# What a process is, in a form that a recycled pid would not share.
identity() { # pid
	if [ -r "/proc/$1/stat" ]; then
		# Field 22, the start time, counted after the command name, which may hold spaces.
		sed 's/.*) //' "/proc/$1/stat" 2>/dev/null | awk '$1 != "Z" { print $20 }'
	else
		ps -o lstart= -p "$1" 2>/dev/null
	fi
}

pid_of() { [ ! -f "$pids/$1.pid" ] || head -n 1 "$pids/$1.pid"; }

running() { # name
	[ -f "$pids/$1.pid" ] || return 1
	{ read -r pid && read -r born; } <"$pids/$1.pid" || return 1
	[ -n "$born" ] && [ "$(identity "$pid")" = "$born" ]
}

# A process of its own session with no terminal, so that it outlives the script and the terminal. The command must exec.
launch() { # name, command...
	name=$1
	shift
	# A log of days is of no use to anyone; the last run's end is.
	[ ! -f "$logs/$name.log" ] || [ "$(wc -c <"$logs/$name.log")" -lt 10000000 ] || mv "$logs/$name.log" "$logs/$name.log.1"
	if have setsid; then
		setsid "$@" </dev/null >>"$logs/$name.log" 2>&1 &
	else
		nohup "$@" </dev/null >>"$logs/$name.log" 2>&1 &
	fi
	pid=$!
	printf '%s\n%s\n' "$pid" "$(identity "$pid")" >"$pids/$name.pid"
}

wait_until() { # seconds, name, command... ; fails early when the process has died
	deadline=$(($(date +%s) + $1))
	name=$2
	shift 2
	until "$@" >/dev/null 2>&1; do
		running "$name" || return 1
		[ "$(date +%s)" -lt "$deadline" ] || return 1
		sleep 0.2
	done
}

end() { # name, signal, seconds it may take
	if running "$1"; then
		kill "-$2" "$pid"
		deadline=$(($(date +%s) + $3))
		while running "$1"; do
			if [ "$(date +%s)" -ge "$deadline" ]; then
				say "  $1 did not stop within $3 s and was killed"
				kill -KILL "$pid"
				break
			fi
			sleep 0.2
		done
	fi
	rm -f "$pids/$1.pid"
}

# "pid command" of whoever listens on a port; nothing when it is free.
port_owner() { # port
	if [ -r /proc/net/tcp ]; then
		hex=$(printf ':%04X' "$1")
		socket=$(cat /proc/net/tcp /proc/net/tcp6 2>/dev/null | awk -v port="$hex" '$4 == "0A" && substr($2, length($2) - 4) == port { print $10; exit }')
		[ -n "$socket" ] || return 0
		owner=$(find /proc/[0-9]*/fd -lname "socket:\[$socket\]" 2>/dev/null | head -n 1 | cut -d/ -f3)
		if [ -z "$owner" ]; then
			echo "of another user"
		else
			echo "$owner ($(tr '\0' ' ' <"/proc/$owner/cmdline" | cut -c1-80))"
		fi
	elif have lsof; then
		lsof -nP -iTCP:"$1" -sTCP:LISTEN -Fpc 2>/dev/null | sed 's/^[pc]//' | paste -sd' ' -
	fi
}

require_free_port() { # port, what wants it, variable that changes it
	owner=$(port_owner "$1")
	[ -z "$owner" ] || die "port $1, wanted by $2, is taken by process $owner. End that process, or choose another port: $3=$(($1 + 1000)) ./shortlist up"
}
