# Asks a URL whether it answers. A bare machine has neither curl nor wget, but it has our JDK. Sourced after java.sh.

answers_http() { # url
	if have curl; then
		curl -fs -m 5 -o /dev/null "$1"
	elif have wget; then
		wget -q -T 5 -O /dev/null "$1"
	else
		"$(jdk)/bin/java" -XX:TieredStopAtLevel=1 "$here/http/Get.java" "$1"
	fi
}
