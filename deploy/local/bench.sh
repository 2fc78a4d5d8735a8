#!/bin/sh
# Benchmarks, by name; without one, the main job.
. "$(dirname -- "$0")/lib.sh"

name=${1:-main-job}
[ $# = 0 ] || shift
case $name in
main-job | reading) exec "$here/bench-$name.sh" "$@" ;;
*) die "no benchmark called $name: there are main-job and reading" ;;
esac
