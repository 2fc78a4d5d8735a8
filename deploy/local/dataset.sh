#!/bin/sh
# Invents CVs: FOLDER/cvs/ and FOLDER/truth.jsonl, a line for each file. Arguments go to the generator.
. "$(dirname -- "$0")/lib.sh"
. "$here/java.sh"
use_jdk

module=$root/sample-data
classpath=$module/target/classpath
if [ ! -f "$classpath" ] || [ -n "$(find "$root/pom.xml" "$module/pom.xml" "$module/src/main" -newer "$classpath" 2>/dev/null | head -n 1)" ]; then
	say "  building"
	(cd "$root" && maven -q -Dmaven.test.skip=true -Dspotless.check.skip=true -pl sample-data -am package) >&2
	touch "$classpath"
fi
exec java -XX:+UseSerialGC -cp "$module/target/classes:$(cat "$classpath")" dev.shortlist.samples.dataset.DatasetCommand "$@"
