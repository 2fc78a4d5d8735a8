package dev.shortlist.language.skill;

import dev.shortlist.language.skill.Aliases.Hit;
import dev.shortlist.language.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds mentions: every alias at every word, minus those the context speaks against, longest first.
final class SkillFinder {

    private final List<Skill> skills;
    private final Aliases aliases;
    private final SkillContext context = new SkillContext();

    SkillFinder(List<Skill> skills, Aliases aliases) {
        this.skills = skills;
        this.aliases = aliases;
    }

    List<Mention> find(String text) {
        Words words = Words.of(text);
        List<Hit> hits = aliases.all(words);
        var surroundings = new Surroundings(words, hits);
        var mentions = new ArrayList<Mention>();
        for (Hit hit : longestFirst(hits)) {
            double confidence = surroundings.isFree(hit) ? context.confidence(hit, surroundings) : 0;
            if (confidence > 0) {
                surroundings.take(hit);
                mentions.add(mention(words, hit, confidence));
            }
        }
        mentions.sort(Comparator.comparingInt(Mention::start));
        return mentions;
    }

    private static List<Hit> longestFirst(List<Hit> hits) {
        return hits.stream()
                .sorted(Comparator.comparingInt((Hit h) -> h.first() - h.last())
                        .thenComparing(Hit::exact, Comparator.reverseOrder())
                        .thenComparingInt(Hit::first))
                .toList();
    }

    private Mention mention(Words words, Hit hit, double confidence) {
        int start = words.fold().start(words.from(hit.first()));
        int end = words.fold().end(words.to(hit.last() - 1));
        String id = skills.get(hit.skill()).id();
        return new Mention(id, start, end, confidence, words.fold().original().substring(start, end));
    }
}
