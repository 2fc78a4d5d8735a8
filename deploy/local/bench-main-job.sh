#!/bin/sh
# Measures the main job on the running system, from outside: throughput, waiting times, memory.
. "$(dirname -- "$0")/lib.sh"
. "$here/settings.sh"
. "$here/java.sh"
use_jdk

"$here/up.sh" >/dev/null
jars=$("$here/kafka.sh" prepare)
mkdir -p "$home/bench"
java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx128m -Dstdout.encoding=UTF-8 \
	-cp "$jars/*" "$here/client/Bench.java" "$gateway_url" "http://localhost:${SHORTLIST_INGEST_PORT:-8082}" "$home/bench"
echo
"$here/status.sh"
