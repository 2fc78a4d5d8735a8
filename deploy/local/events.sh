#!/bin/sh
# Follows events, one readable line each.
#   [topic...] [--from-beginning]   all topics when none is named
#   --redrive <topic>-dlt           sends dead letters back to their topic, once each
. "$(dirname -- "$0")/lib.sh"
. "$here/settings.sh"
. "$here/java.sh"
use_jdk

jars=$("$here/kafka.sh" prepare)
exec java --enable-native-access=ALL-UNNAMED -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx128m -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
	-Dlog4j2.configurationFile="$here/events/log4j2.properties" \
	-cp "$jars/*" "$here/events/Events.java" "$kafka" "$@"
