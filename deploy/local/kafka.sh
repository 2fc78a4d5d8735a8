#!/bin/sh
# Kafka from Maven Central: one broker that is its own controller.
#   prepare             fetch its jars once; prints their folder
#   start, stop, drop   this system's broker on SHORTLIST_KAFKA_PORT
. "$(dirname -- "$0")/lib.sh"
. "$here/settings.sh"
. "$here/process.sh"
. "$here/java.sh"

jars=$dist/kafka/libs
folder=$home/kafka

prepared() { [ -f "$dist/kafka/pom.xml" ] && cmp -s "$dist/kafka/pom.xml" "$here/kafka/pom.xml"; }

prepare_once() {
	prepared && return
	say "  fetching Kafka (once)"
	rm -rf "$dist/kafka/libs"
	mkdir -p "$dist/kafka"
	maven -q -f "$here/kafka/pom.xml" package -DoutputDirectory="$jars" >"$dist/kafka/fetch.log" 2>&1 ||
		die "cannot fetch Kafka; see $dist/kafka/fetch.log"
	cp "$here/kafka/pom.xml" "$dist/kafka/pom.xml"
}

prepare() {
	prepared || {
		use_jdk
		with_lock kafka prepare_once
	}
	echo "$jars"
}

cache() { cache_file "$folder/broker"; }

kafka_java() { # option for the JVM, main class, arguments...
	option=$1
	shift
	exec "$JAVA_HOME/bin/java" -Xmx256m "$option" "-Xlog:aot*=error" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
		--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
		-Dlog4j2.configurationFile="$here/kafka/log4j2.properties" -cp "$jars/*" "$@"
}

configure() {
	mkdir -p "$folder"
	sed "s#@PORT@#$kafka_port#g; s#@CONTROLLER_PORT@#$kafka_controller_port#g; s#@DATA@#$folder/data#g" \
		"$here/kafka/server.properties" >"$folder/server.properties"
	[ -f "$folder/data/meta.properties" ] ||
		(kafka_java -Xshare:auto kafka.tools.StorageTool format --standalone -t "$(cluster_id)" -c "$folder/server.properties" --ignore-formatted) >"$logs/kafka.log" 2>&1 ||
		die "Kafka cannot format its folder; see $logs/kafka.log"
}

# 16 random bytes in URL-safe Base64, with no leading dash.
cluster_id() { printf 'S%s' "$(head -c 64 /dev/urandom | od -An -tx1 | tr -dc '0-9a-f' | cut -c1-20)w"; }

serve() {
	use_jdk
	kafka_java "$(cache_flag "$(cache)")" kafka.Kafka "$folder/server.properties"
}

listening() { [ -n "$(port_owner "$kafka_port")" ]; }

start() {
	# Topics belong to the services: they create what they need wherever the broker is.
	[ -z "${SHORTLIST_KAFKA:-}" ] || return 0
	if ! running kafka; then
		use_jdk
		prepare >/dev/null
		require_free_port "$kafka_port" Kafka SHORTLIST_KAFKA_PORT
		require_free_port "$kafka_controller_port" "Kafka's controller" SHORTLIST_KAFKA_CONTROLLER_PORT
		configure
		launch kafka "$0" serve
	fi
	wait_until 60 kafka listening || die "Kafka does not start; see $logs/kafka.log"
}

stop() {
	use_jdk
	end_java kafka "$(cache)"
}

case ${1:-} in
prepare | start | stop | serve) "$1" ;;
drop) stop && rm -rf "$folder/data" "$folder/server.properties" ;;
*) die "usage: kafka.sh prepare | start | stop | drop" ;;
esac
