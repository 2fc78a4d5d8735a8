package dev.shortlist.language.skill;

import dev.shortlist.language.Script;
import dev.shortlist.language.text.Phrases;
import dev.shortlist.language.text.Words;
import java.util.List;

/// Every name a skill is known by, with the rule it must be written by.
final class Aliases {

    private static final List<WritingRule> RULES = List.of(WritingRule.values());
    private static final int SHORTEST_JOINED = 6;

    private final Phrases phrases = new Phrases();

    Aliases(List<CatalogueLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            learn(lines.get(i), i);
        }
        // After all written aliases, so that none is taken by a joined one.
        for (int i = 0; i < lines.size(); i++) {
            joined(lines.get(i), i);
        }
    }

    record Hit(int skill, WritingRule rule, int first, int last, boolean exact) {}

    List<Hit> all(Words words) {
        return phrases.all(words).stream()
                .map(h ->
                        new Hit(skill(h.value()), RULES.get(h.value() % RULES.size()), h.first(), h.last(), h.exact()))
                .toList();
    }

    /// The skill that has this very name, or -1.
    int exactly(String name) {
        int value = phrases.exactly(name);
        return value < 0 ? -1 : skill(value);
    }

    private static int skill(int value) {
        return value / RULES.size();
    }

    // Aliases first: a signed alias that repeats the name gives the name its rule.
    private void learn(CatalogueLine line, int skill) {
        for (String alias : line.aliases()) {
            WritingRule rule = WritingRule.of(alias);
            phrases.add(rule.strip(alias), value(skill, rule));
        }
        phrases.add(line.name(), value(skill, WritingRule.PLAIN));
        phrases.add(line.nameAr(), value(skill, WritingRule.PLAIN));
    }

    // "Spring Boot" is also written "SpringBoot".
    private void joined(CatalogueLine line, int skill) {
        join(line.name(), skill);
        for (String alias : line.aliases()) {
            if (WritingRule.of(alias) == WritingRule.PLAIN) {
                join(alias, skill);
            }
        }
    }

    private void join(String alias, int skill) {
        if (Script.of(alias.codePointAt(0)) != Script.LATIN) {
            return;
        }
        var joined = new StringBuilder(alias.length());
        for (int i = 0; i < alias.length(); i++) {
            char c = alias.charAt(i);
            if (c != ' ' && c != '-' && c != '.') {
                joined.append(c);
            }
        }
        if (joined.length() < alias.length() && joined.length() >= SHORTEST_JOINED) {
            phrases.add(joined.toString(), value(skill, WritingRule.PLAIN));
        }
    }

    private static int value(int skill, WritingRule rule) {
        return skill * RULES.size() + RULES.indexOf(rule);
    }
}
