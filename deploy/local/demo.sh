#!/bin/sh
# The main job on the sample CVs, through the gateway, printed as it happens.
. "$(dirname -- "$0")/lib.sh"
. "$here/settings.sh"
. "$here/java.sh"
use_jdk

"$here/up.sh" >/dev/null
jars=$("$here/kafka.sh" prepare)
mkdir -p "$home/demo"
# Kafka's folder lends its JSON parser.
exec java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx128m -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
	-cp "$jars/*" "$here/client/Demo.java" "$gateway_url" "$root/sample-data" "$home/demo"
