package dev.shortlist.language.embedding;

import dev.shortlist.language.Script;
import dev.shortlist.language.skill.Skill;
import dev.shortlist.language.skill.SkillCatalogue;
import dev.shortlist.language.text.Phrases;
import dev.shortlist.language.text.Phrases.Hit;
import dev.shortlist.language.text.Table;
import dev.shortlist.language.text.Words;
import java.util.ArrayList;
import java.util.List;

/// Arabic words and phrases of CVs with their English: the skill catalogue and a list of common words.
final class Glossary {

    private final Phrases phrases = new Phrases();
    private final List<String> english = new ArrayList<>();

    Glossary() {
        for (List<String> row : Table.rows(Glossary.class, "words.txt")) {
            learn(row.get(0), Table.items(row.get(1), ';'));
        }
        for (Skill skill : SkillCatalogue.standard().all()) {
            learn(skill.name(), List.of(skill.nameAr()));
            learn(
                    skill.name(),
                    skill.aliases().stream().filter(Script::hasArabic).toList());
        }
    }

    List<Hit> find(Words words) {
        return phrases.longest(words);
    }

    String english(Hit hit) {
        return english.get(hit.value());
    }

    private void learn(String translation, List<String> arabic) {
        english.add(translation);
        arabic.forEach(phrase -> phrases.add(phrase, english.size() - 1));
    }
}
