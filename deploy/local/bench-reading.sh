#!/bin/sh
# Measures reading: what is found of CVs whose contents are known, and how fast against PDFBox and POI in the same run.
#   --count N   people to invent (500)
#   --seed N    which people (today's date)
. "$(dirname -- "$0")/lib.sh"
. "$here/java.sh"

count=500
seed=$(date +%Y%m%d)
while [ $# -gt 0 ]; do
	case $1 in
	--count) count=$2 ;;
	--seed) seed=$2 ;;
	*) die "unknown option $1: bench reading takes --count N and --seed N" ;;
	esac
	shift 2
done

use_jdk
pile=$home/bench/reading-$count-$seed
mkdir -p "$home/bench"
"$here/dataset.sh" --count "$count" --seed "$seed" --out "$pile"

module=$root/benchmarks
classpath=$home/bench/classpath
say "  building"
(cd "$root" && maven -q -Dmaven.test.skip=true -Dspotless.check.skip=true -Djacoco.skip=true -pl benchmarks -am \
	package dependency:build-classpath -Dmdep.outputFile="$classpath") >&2
java -XX:+UseSerialGC -Xmx512m -Dstdout.encoding=UTF-8 -cp "$module/target/classes:$(cat "$classpath")" \
	dev.shortlist.benchmarks.reading.ReadingBench \
	"$pile" "$root/../shared/fixtures" "$root/benchmarks/results" "$root/sample-data/cvs"
