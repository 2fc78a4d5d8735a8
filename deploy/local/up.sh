#!/bin/sh
# Starts whatever is not running: first what the services need, then the services.
. "$(dirname -- "$0")/lib.sh"
. "$here/settings.sh"

part() { # label, where, command...
	label=$1 where=$2 begun=$(now)
	shift 2
	"$@" || return 1
	say "$(printf '  %-18s ready  %5s s  %s' "$label" "$(since "$begun")" "$where")"
}

began=$(now)
say "Starting Shortlist"
"$here/services.sh" build

# The three do not know each other; the services need the first two to start and Keycloak only to serve.
part PostgreSQL "port $postgres_port" "$here/postgres.sh" start & postgres=$!
part Kafka "port $kafka_port" "$here/kafka.sh" start & broker=$!
part Keycloak "$keycloak_url" "$here/keycloak.sh" start & identity=$!

failed=0
wait $postgres || failed=1
wait $broker || failed=1
if [ "$failed" = 0 ]; then "$here/services.sh" start || failed=1; fi
wait $identity || failed=1
[ "$failed" = 0 ] || die "not everything started; what did is left running (./shortlist status, ./shortlist down)"

cat <<END
Ready after $(since "$began") s.

  API, by the gateway   $gateway_url
  API documentation     $gateway_url/docs
  Keycloak              $keycloak_url   (admin / local-demo-admin)

  Demo logins, for this machine only: admin, hr, hiring_manager, recruiter, viewer, candidate;
  the password is demo-<name>, as in recruiter / demo-recruiter.

  Next: ./shortlist demo
END
