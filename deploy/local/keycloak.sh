#!/bin/sh
# Keycloak with our realm, from Maven Central.
#   prepare             unpack, build and import the realm once; prints the program's folder
#   start, stop, drop   this system's Keycloak on SHORTLIST_KEYCLOAK_PORT
#   throwaway DIR PORT  a disposable Keycloak with the realm, in the foreground
. "$(dirname -- "$0")/lib.sh"
. "$here/settings.sh"
. "$here/process.sh"
. "$here/java.sh"
. "$here/http.sh"

version=26.7.3
server=$dist/keycloak/server-$version
realm_file=${here%/local}/keycloak/shortlist-realm.json

# The realm names the console's address, so it is imported once for each address.
realm() { sed "s#http://localhost:8080#$gateway_url#g" "$realm_file"; }
# A database with the realm in it: importing takes 15 s, copying nothing.
imported() { echo "$dist/keycloak/imported-$version-$(realm | cksum | tr -d ' ')"; }

cache() { cache_file "$home/keycloak/$version"; }

# What bin/kc.sh would run, without the shell that it leaves in between.
keycloak_java() { # folder with data/, option for the JVM, arguments...
	folder=$1 option=$2
	shift 2
	exec "$JAVA_HOME/bin/java" "$option" "-Xlog:aot*=error" -Xms64m -Xmx384m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
		--add-opens=java.base/java.util=ALL-UNNAMED --add-opens=java.base/java.util.concurrent=ALL-UNNAMED \
		--add-opens=java.base/java.security=ALL-UNNAMED --add-opens=java.base/java.lang=ALL-UNNAMED \
		--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Duser.language=en -Duser.country=US \
		-Dkc.home.dir="$folder" -Djboss.server.config.dir="$folder/conf" \
		-Djava.util.logging.manager=org.jboss.logmanager.LogManager -Dpicocli.disable.closures=true \
		-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory \
		-cp "$server/lib/quarkus-run.jar" io.quarkus.bootstrap.runner.QuarkusEntryPoint "$@"
}

unpack() {
	say "  fetching Keycloak $version (once, 177 MB)"
	rm -rf "$dist/keycloak"
	mkdir -p "$dist/keycloak/unpacked"
	(
		cd "$dist/keycloak"
		maven -q org.apache.maven.plugins:maven-dependency-plugin:3.9.0:unpack -DmarkersDirectory="$dist/keycloak/unpacked" \
			-Dartifact="org.keycloak:keycloak-quarkus-dist:$version:zip" -DoutputDirectory="$dist/keycloak/unpacked"
	) >"$dist/keycloak/fetch.log" 2>&1 || die "cannot fetch Keycloak; see $dist/keycloak/fetch.log"
	say "  building Keycloak (once)"
	JAVA_OPTS='-Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1' sh "$dist/keycloak/unpacked/keycloak-$version/bin/kc.sh" \
		build --db=dev-file --cache=local >"$dist/keycloak/build.log" 2>&1 || die "cannot build Keycloak; see $dist/keycloak/build.log"
	mv "$dist/keycloak/unpacked/keycloak-$version" "$server"
}

import_realm() {
	say "  importing the realm (once)"
	target=$(imported)
	rm -rf "$target" "$target.new"
	lay_out "$target.new"
	realm >"$target.new/realm.json"
	(
		export KC_BOOTSTRAP_ADMIN_USERNAME=admin KC_BOOTSTRAP_ADMIN_PASSWORD=local-demo-admin
		keycloak_java "$target.new" -showversion import --optimized --file "$target.new/realm.json"
	) >"$dist/keycloak/import.log" 2>&1 || die "cannot import the realm; see $dist/keycloak/import.log"
	mv "$target.new" "$target"
}

# Keycloak's home: its own data, everything else shared.
lay_out() { # folder
	mkdir -p "$1"
	for part in conf lib providers themes; do
		ln -sfn "$server/$part" "$1/$part"
	done
}

prepared() { [ -d "$server" ] && [ -d "$(imported)" ]; }

prepare_once() {
	[ -d "$server" ] || unpack
	[ -d "$(imported)" ] || import_realm
}

prepare() {
	prepared || {
		use_jdk
		with_lock keycloak prepare_once
	}
	echo "$server"
}

fresh_home() { # folder
	lay_out "$1"
	[ -d "$1/data" ] || cp -R "$(imported)/data" "$1/data"
}

serve() { # folder, port, option for the JVM
	# The issuer follows the host of the request unless it is fixed.
	keycloak_java "$1" "$3" start --optimized --http-enabled=true --http-host=127.0.0.1 --http-port="$2" \
		--hostname="http://localhost:$2"
}

serve_ours() {
	use_jdk
	mkdir -p "$home/keycloak"
	serve "$home/keycloak/server" "$keycloak_port" "$(cache_flag "$(cache)")"
}

throwaway() {
	prepare >/dev/null
	mkdir -p "$1"
	folder=$(CDPATH='' cd -- "$1" && pwd -P)/keycloak
	rm -rf "$folder"
	fresh_home "$folder"
	use_jdk
	# Reads the start-up cache when there is one; the JVM goes on without.
	if [ -f "$(cache)" ]; then option=-XX:AOTCache=$(cache); else option=-Xshare:auto; fi
	serve "$folder" "$2" "$option"
}

# The log says "started" before the realm is there.
answers() { answers_http "$keycloak_url/realms/shortlist/.well-known/openid-configuration"; }

start() {
	if [ -n "${SHORTLIST_KEYCLOAK_URL:-}" ]; then
		answers || die "no realm shortlist at $keycloak_url (SHORTLIST_KEYCLOAK_URL)"
		return
	fi
	if ! running keycloak; then
		prepare >/dev/null
		require_free_port "$keycloak_port" Keycloak SHORTLIST_KEYCLOAK_PORT
		fresh_home "$home/keycloak/server"
		launch keycloak "$0" serve_ours
	fi
	wait_until 180 keycloak answers || die "Keycloak does not answer; see $logs/keycloak.log"
}

stop() {
	use_jdk
	end_java keycloak "$(cache)"
}

case ${1:-} in
prepare | start | stop | serve_ours) "$1" ;;
throwaway) throwaway "$2" "$3" ;;
drop) stop && rm -rf "$home/keycloak/server" ;;
*) die "usage: keycloak.sh prepare | start | stop | drop | throwaway DIR PORT" ;;
esac
