#!/bin/sh
# Stops everything that we started, the users of a part before the part; the data stay.
#   --drop  removes the data too
. "$(dirname -- "$0")/lib.sh"

verb=stop
[ "${1:-}" != --drop ] || verb=drop

"$here/services.sh" stop
"$here/keycloak.sh" "$verb" &
"$here/kafka.sh" "$verb" &
wait
"$here/postgres.sh" "$verb"
if [ "$verb" = drop ]; then
	rm -rf "$home/demo" "$home/logs" "$home/run"
	say "Stopped; all data dropped."
else
	say "Stopped; data kept."
fi
