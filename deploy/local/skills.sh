#!/bin/sh
# Reads the skills of ESCO or O*NET into catalogue files, FOLDER/*.txt, and says what was left out. Arguments go to the importer.
. "$(dirname -- "$0")/lib.sh"
. "$here/java.sh"
use_jdk

module=$root/cv-language
classpath=$module/target/classpath
if [ ! -f "$classpath" ] || [ -n "$(find "$root/pom.xml" "$module/pom.xml" "$module/src/main" -newer "$classpath" 2>/dev/null | head -n 1)" ]; then
	say "  building"
	(cd "$root" && maven -q -Dmaven.test.skip=true -Dspotless.check.skip=true -pl cv-language -am package) >&2
	touch "$classpath"
fi
exec java -XX:+UseSerialGC -cp "$module/target/classes:$(cat "$classpath")" dev.shortlist.language.skill.imports.SkillsCommand "$@"
