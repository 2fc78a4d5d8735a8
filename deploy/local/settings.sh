# Every port and address that can be changed from outside. Sourced.

gateway_port=${SHORTLIST_GATEWAY_PORT:-8080}
keycloak_port=${SHORTLIST_KEYCLOAK_PORT:-8180}
kafka_port=${SHORTLIST_KAFKA_PORT:-9094}
kafka_controller_port=${SHORTLIST_KAFKA_CONTROLLER_PORT:-$((kafka_port + 1))}
kafka=${SHORTLIST_KAFKA:-localhost:$kafka_port}
keycloak_url=${SHORTLIST_KEYCLOAK_URL:-http://localhost:$keycloak_port}
gateway_url=http://localhost:$gateway_port

# postgresql://user:password@host:port, or the server that we start.
postgres_url=${SHORTLIST_POSTGRES_URL:-postgresql://postgres:local-demo@127.0.0.1:${SHORTLIST_POSTGRES_PORT:-5433}}
postgres_rest=${postgres_url#*://}
postgres_login=${postgres_rest%@*}
postgres_address=${postgres_rest##*@}
postgres_address=${postgres_address%%/*}
postgres_user=${postgres_login%%:*}
postgres_password=${postgres_login#*:}
postgres_host=${postgres_address%%:*}
postgres_port=${postgres_address##*:}
[ "$postgres_port" != "$postgres_host" ] || postgres_port=5432

# One line a service that may exist: module, port, variable that changes it, largest heap.
service_table() {
	cat <<-TABLE
		gateway           $gateway_port                          SHORTLIST_GATEWAY_PORT    192m
		auth-service      ${SHORTLIST_AUTH_PORT:-8081}      SHORTLIST_AUTH_PORT       192m
		ingest-service    ${SHORTLIST_INGEST_PORT:-8082}    SHORTLIST_INGEST_PORT     256m
		matcher-service   ${SHORTLIST_MATCHER_PORT:-8083}   SHORTLIST_MATCHER_PORT    320m
		chat-service      ${SHORTLIST_CHAT_PORT:-8084}      SHORTLIST_CHAT_PORT       320m
		builder-service   ${SHORTLIST_BUILDER_PORT:-8085}   SHORTLIST_BUILDER_PORT    192m
		export-service    ${SHORTLIST_EXPORT_PORT:-8086}    SHORTLIST_EXPORT_PORT     192m
		interview-service ${SHORTLIST_INTERVIEW_PORT:-8087} SHORTLIST_INTERVIEW_PORT  192m
	TABLE
}
