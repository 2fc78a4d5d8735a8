#!/bin/sh
# Every test: unit, integration (*IT) and whole-system stories (*Story). Arguments go to Maven.
# Ends with 1 when one failed, one was skipped, or none ran: a skipped test proves nothing.
. "$(dirname -- "$0")/lib.sh"
. "$here/java.sh"
use_jdk

say "Preparing what the tests start"
for part in postgres kafka keycloak tesseract; do
	"$here/$part.sh" prepare >/dev/null
done

began=$dist/test-began
touch "$began"
code=0
(cd "$root" && maven verify -Pstories --fail-at-end "$@") || code=$?

# One line a report of this run: kind, tests, failures, errors, skipped.
reports() {
	find "$root" -path '*/target/*-reports/TEST-*.xml' -newer "$began" | while read -r report; do
		case $report in
		*Story.xml | *Story\$*) kind=story ;;
		*/failsafe-reports/*) kind=integration ;;
		*) kind=unit ;;
		esac
		# The attributes of <testsuite> may stand on several lines.
		tr '\n' ' ' <"$report" | sed 's/.*<testsuite \([^>]*\)>.*/\1/; s/>.*//' | awk -v kind=$kind '
			function of(name) { return match($0, " " name "=\"[0-9]+") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 3) : 0 }
			{ $0 = " " $0; print kind, of("tests"), of("failures") + of("errors"), of("skipped") }'
	done
}

echo
reports | awk -v code="$code" '
	{ ran[$1] += $2; bad[$1] += $3; skip[$1] += $4 }
	END {
		split("unit integration story", kinds, " ")
		for (i = 1; i <= 3; i++) {
			k = kinds[i]
			printf "%-12s %d passed, %d failed, %d skipped\n", k, ran[k] - bad[k] - skip[k], bad[k], skip[k]
			all += ran[k]; failed += bad[k]; skipped += skip[k]
		}
		printf "%d passed, %d failed, %d skipped\n", all - failed - skipped, failed, skipped
		exit !(code == 0 && failed == 0 && skipped == 0 && all > 0)
	}'
