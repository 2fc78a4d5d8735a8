package dev.shortlist.language.skill.imports;

import java.util.List;

/// A skill as a foreign list has it. `key` is the same in all languages of that list; `group` may be empty.
record ForeignSkill(String key, String label, List<String> aliases, String group) {}
