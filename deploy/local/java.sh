# Finds a JDK 25, wherever machines keep them, and runs Maven on it. Sourced after lib.sh.

jdk_candidates() {
	[ -z "${JAVA_HOME:-}" ] || echo "$JAVA_HOME"
	[ ! -x /usr/libexec/java_home ] || /usr/libexec/java_home -v 25 2>/dev/null || true
	if found=$(command -v java); then
		found=$(readlink -f "$found")
		found=${found%/bin/java}
		# A JRE inside an old JDK counts as that JDK; its siblings are what the package manager installed beside it.
		printf '%s\n' "$found" "${found%/*}"/*
	fi
	printf '%s\n' "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* "$HOME"/.jdks/* /opt/*
}

jdk() {
	jdk_candidates | while read -r folder; do
		if [ -x "$folder/bin/javac" ] && grep -q '^JAVA_VERSION="25[".]' "$folder/release" 2>/dev/null; then
			(CDPATH='' cd -- "$folder" && pwd -P)
			break
		fi
	done
}

use_jdk() {
	JAVA_HOME=$(jdk)
	[ -n "$JAVA_HOME" ] || die "no JDK 25 found. Install one (Temurin 25, or your distribution's openjdk-25-jdk) and set JAVA_HOME to it"
	PATH=$JAVA_HOME/bin:$PATH
	export JAVA_HOME PATH
}

# The first run of a server records what it loads and writes that at its end; later runs start from it, in half the time.
# Another JDK would ignore the file without a word, so the name says whose it is.
cache_file() { echo "$1-$(sed -n 's/^JAVA_RUNTIME_VERSION="\(.*\)"/\1/p' "$JAVA_HOME/release").aot"; }
cache_flag() { # what cache_file said
	if [ -f "$1" ]; then echo "-XX:AOTCache=$1"; else echo "-XX:AOTCacheOutput=$1"; fi
}

# Ends a server; the run that records may take its time.
end_java() { # name, what cache_file said
	if [ -f "$2" ]; then
		end "$1" TERM 40
	elif running "$1"; then
		say "  $1 records its start-up cache (once)"
		end "$1" TERM 120
	fi
}

maven() {
	need mvn "Install Maven 3.8.7 or newer (Debian: apt install maven)."
	# Maven 3.8's own libraries make JDK 25 warn on every run.
	MAVEN_OPTS="${MAVEN_OPTS:-} --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow" mvn -B -ntp "$@"
}
