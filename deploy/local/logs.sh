#!/bin/sh
# Follows the log of one part, or of all.
. "$(dirname -- "$0")/lib.sh"

cd "$logs" 2>/dev/null || die "nothing has been started yet"
[ -z "${1:-}" ] || [ -f "$1.log" ] || die "no log of '$1'. There are: $(ls -- *.log | sed 's/\.log$//' | paste -sd' ' -)"
if [ -n "${1:-}" ]; then exec tail -n 100 -F "$1.log"; else exec tail -n 20 -F -- *.log; fi
