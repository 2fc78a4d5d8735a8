#!/bin/sh
# What this machine has, what it lacks, and how to get that. Ends with 1 when something needed is missing.
. "$(dirname -- "$0")/lib.sh"
. "$here/settings.sh"
. "$here/process.sh"
. "$here/java.sh"
. "$here/debian.sh"

lacking=0
good() { printf '  ok       %-22s %s\n' "$1" "$2"; }
needed() {
	printf '  MISSING  %-22s %s\n' "$1" "$2"
	lacking=1
}
optional() { printf '  without  %-22s %s\n' "$1" "$2"; }

check_jdk() {
	found=$(jdk)
	if [ -n "$found" ]; then good 'JDK 25' "$found"; else
		needed 'JDK 25' "install Temurin 25 or your distribution's openjdk-25-jdk; set JAVA_HOME if it is in an unusual place"
	fi
}

check_maven() {
	if ! have mvn; then
		needed 'Maven 3.8.7+' 'Debian: apt install maven; macOS: brew install maven'
		return
	fi
	version=$(mvn --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1)
	if [ "$(printf '%s\n' 3.8.7 "$version" | sort -V | head -n 1)" = 3.8.7 ]; then good 'Maven 3.8.7+' "$version"; else
		needed 'Maven 3.8.7+' "this is $version"
	fi
}

check_postgres() {
	if [ -n "${SHORTLIST_POSTGRES_URL:-}" ]; then good PostgreSQL "$postgres_host:$postgres_port (SHORTLIST_POSTGRES_URL)"
	elif [ -x "$dist/postgres/home/bin/postgres" ]; then good PostgreSQL "$("$here/postgres.sh" prepare) with pgvector"
	elif debian_can; then good PostgreSQL 'will be fetched with apt into .shortlist, with pgvector; the system stays as it is'
	else needed PostgreSQL 'with pgvector 0.7 or newer (macOS: brew install postgresql@17 pgvector), or set SHORTLIST_POSTGRES_URL'; fi
}

check_compiler() {
	if have gcc || [ -x "$dist/postgres/home/bin/postgres" ]; then good 'C compiler' 'for pgvector'
	elif debian_can; then good 'C compiler' 'will be unpacked for a moment to build pgvector'; fi
}

check_root() {
	[ "$(id -u)" = 0 ] || return 0
	if unshare -U --map-user=1000 true 2>/dev/null || have setpriv; then good 'root' 'PostgreSQL will run as another user'
	else needed 'unshare or setpriv' 'PostgreSQL refuses to run as root; both are in util-linux. Or run as an ordinary user'; fi
}

check_ports() {
	{
		echo "postgres $postgres_port SHORTLIST_POSTGRES_PORT"
		echo "kafka $kafka_port SHORTLIST_KAFKA_PORT"
		echo "kafka $kafka_controller_port SHORTLIST_KAFKA_CONTROLLER_PORT"
		echo "keycloak $keycloak_port SHORTLIST_KEYCLOAK_PORT"
		"$here/services.sh" list
	} | while read -r name port variable _; do
		owner=$(port_owner "$port")
		[ -z "$owner" ] || running "$name" || printf '  TAKEN    %-22s by process %s; choose another with %s\n' "port $port ($name)" "$owner" "$variable"
	done
}

check_space() {
	free=$(df -Pk "$home" | awk 'NR == 2 { print int($4 / 1048576) }')
	if [ "$free" -ge 4 ]; then good 'disk space' "$free GB free"; else needed 'disk space' "$free GB free where 4 GB are wanted"; fi
}

check_memory() {
	[ -r /proc/meminfo ] || return 0
	free=$(awk '/^MemAvailable/ { print int($2 / 1048576) }' /proc/meminfo)
	if [ "$free" -ge 4 ]; then good memory "$free GB available"; else optional memory "$free GB available; everything together takes up to 3 GB"; fi
}

check_jdk
check_maven
check_postgres
check_compiler
check_root
check_space
check_memory
tesseract=$("$here/tesseract.sh" find)
if [ -n "$tesseract" ]; then good Tesseract "scanned CVs are read, in English and Arabic, by $tesseract"
elif debian_can; then optional Tesseract 'scanned CVs are refused until: deploy/local/tesseract.sh prepare (./shortlist test does it too)'
else optional Tesseract 'scanned CVs are refused. macOS: brew install tesseract tesseract-lang'; fi
taken=$(check_ports)
if [ -n "$taken" ]; then
	printf '%s\n' "$taken"
	lacking=1
else
	good ports 'free, or ours'
fi
exit "$lacking"
