#!/bin/sh
# The services as local JVMs.
#   build        package what has changed
#   list         module, port, variable, heap of each service that this checkout has
#   start, stop  all of them, side by side
#   run NAME     one, in the foreground
. "$(dirname -- "$0")/lib.sh"
. "$here/settings.sh"
. "$here/process.sh"
. "$here/java.sh"
. "$here/http.sh"

list() {
	service_table | while read -r module port variable heap; do
		if [ -f "$root/$module/pom.xml" ] && grep -q "<module>$module</module>" "$root/pom.xml"; then
			echo "$module $port $variable $heap"
		fi
	done
}

names() { list | cut -d' ' -f1; }
field() { list | awk -v name="$1" -v n="$2" '$1 == name { print $n }'; }

jar_of() { find "$root/$1/target" -maxdepth 1 -name "$1-*-exec.jar" 2>/dev/null | head -n 1; }

# What was built belongs to the checkout, wherever its programs and state are.
stamp=$root/.shortlist/built
stale() {
	[ -f "$stamp" ] || return 0
	for name in $(names); do
		[ -n "$(jar_of "$name")" ] || return 0
	done
	# A folder is newer when a file in it has gone.
	[ -n "$(find "$root/pom.xml" "$root"/*/pom.xml "$root"/*/src/main -newer "$stamp" 2>/dev/null | head -n 1)" ]
}

build() {
	# The stories run what their own build has just packaged.
	[ -z "${SHORTLIST_SKIP_BUILD:-}" ] || return 0
	stale || return 0
	use_jdk
	say "  building"
	mkdir -p "${stamp%/*}"
	touch "$stamp.new"
	modules=$(names | paste -sd, -)
	# Tests and formatting are the business of ./shortlist test, not of someone who wants to see it run.
	(cd "$root" && maven -q -Dmaven.test.skip=true -Dspotless.check.skip=true -pl "$modules" -am package) >"$root/.shortlist/build.log" 2>&1 || {
		grep -E '^\[ERROR\]' "$root/.shortlist/build.log" | head -n 15 >&2
		die "the build failed; see $root/.shortlist/build.log"
	}
	mv "$stamp.new" "$stamp"
}

folder_of() { echo "$home/services/$1"; }

cache_of() { cache_file "$(folder_of "$1")/app"; }

# When a jar changes, the unpacked copy and its start-up cache are worth nothing.
fingerprint() { cksum <"$1"; }

current() { # name, jar
	mark=$(folder_of "$1")/unpacked
	[ -f "$mark" ] || return 1
	[ -n "$(find "$2" -newer "$mark")" ] || return 0
	[ "$(fingerprint "$2")" = "$(cat "$mark")" ] && touch "$mark"
}

unpack() { # name, jar
	current "$1" "$2" && return
	rm -rf "$(folder_of "$1")"
	mkdir -p "$home/services"
	java -Djarmode=tools -jar "$2" extract --destination "$(folder_of "$1")" >/dev/null
	mv "$(folder_of "$1")/${2##*/}" "$(folder_of "$1")/app.jar"
	fingerprint "$2" >"$(folder_of "$1")/unpacked"
}

environment() { # name
	export SHORTLIST_POSTGRES_HOST="$postgres_host" SHORTLIST_POSTGRES_PORT="$postgres_port" SHORTLIST_POSTGRES_PASSWORD=local-demo
	export SHORTLIST_KAFKA="$kafka" SHORTLIST_KEYCLOAK_URL="$keycloak_url"
	# Services run in folders of their own, where a relative path would lead elsewhere. One that leads nowhere is theirs to refuse.
	case ${SHORTLIST_SKILLS_DIR:-/} in
	/*) ;;
	*) export SHORTLIST_SKILLS_DIR="$PWD/$SHORTLIST_SKILLS_DIR" ;;
	esac
	SERVER_PORT=$(field "$1" 2)
	# The system's, or the one that was fetched for the tests; nothing is fetched for its sake here.
	if [ "$1" = ingest-service ] && [ -z "${SHORTLIST_TESSERACT:-}" ]; then
		tesseract=$("$here/tesseract.sh" find)
		[ -z "$tesseract" ] || export SHORTLIST_TESSERACT="$tesseract"
	fi
	export SERVER_PORT SPRING_PROFILES_ACTIVE="${SPRING_PROFILES_ACTIVE:-local}"
	while read -r _ port variable _; do
		export "${variable%_PORT}_URL=http://localhost:$port"
	done <<-TABLE
		$(list)
	TABLE
}

run() { # name
	use_jdk
	environment "$1"
	cd "$(folder_of "$1")"
	exec java "-Xmx$(field "$1" 4)" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "-Xlog:aot*=error" "$(cache_flag "$(cache_of "$1")")" \
		--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -jar app.jar
}

# A JVM that records and dies while starting would spend its last seconds on writing a cache of nothing.
died_recording() { # name
	# Empty from the start, filled at the end.
	[ -s "$(cache_of "$1").config" ] || return 1
	running "$1" && kill -s KILL -- "-$pid"
	rm -f "$(cache_of "$1")"*
}

ready() { ! died_recording "$1" && answers_http "http://127.0.0.1:$(field "$1" 2)/actuator/health/readiness"; }

launch_one() { # name
	jar=$(jar_of "$1")
	if running "$1"; then
		current "$1" "$jar" && return
		say "  $1 has changed; restarting it"
		stop_one "$1"
	fi
	require_free_port "$(field "$1" 2)" "$1" "$(field "$1" 3)"
	unpack "$1" "$jar"
	launch "$1" "$0" run "$1"
}

await() { # name
	begun=$(now)
	if wait_until 180 "$1" ready "$1"; then
		say "$(printf '  %-18s ready  %5s s  port %s' "$1" "$(since "$begun")" "$(field "$1" 2)")"
	else
		# What ended before it was ready has recorded nothing worth keeping.
		running "$1" || rm -f "$(cache_of "$1")"*
		say "  $1 did not become ready; from $logs/$1.log:"
		tail -n 100 "$logs/$1.log" | grep -E 'ERROR|FAILED' | tail -n 3 | cut -c1-1200 >&2
		return 1
	fi
}

# Runs a function for every service at once; fails if one of them did.
each() { # function
	jobs_started=
	for name in $(names); do
		"$1" "$name" &
		jobs_started="$jobs_started $!"
	done
	failed=0
	for job in $jobs_started; do
		wait "$job" || failed=1
	done
	return "$failed"
}

start() {
	use_jdk
	for name in $(names); do
		launch_one "$name"
	done
	each await
}

stop_one() { end_java "$1" "$(cache_of "$1")"; }
stop() {
	use_jdk
	each stop_one
}

case ${1:-} in
build | list | start | stop) "$1" ;;
run) run "$2" ;;
*) die "usage: services.sh build | list | start | stop | run NAME" ;;
esac
