package dev.shortlist.language.lexicon;

import dev.shortlist.language.text.Vocabulary;
import dev.shortlist.language.text.Vocabulary.Found;
import dev.shortlist.language.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Recognises languages and levels, named in English, Arabic, French or German.
public final class SpokenLanguages {

    private static final SpokenLanguages STANDARD = new SpokenLanguages();

    private final Vocabulary languages = Vocabulary.read(SpokenLanguages.class, "languages.txt");
    private final Vocabulary levels = Vocabulary.read(SpokenLanguages.class, "language-levels.txt");

    private SpokenLanguages() {}

    public static SpokenLanguages standard() {
        return STANDARD;
    }

    /// Every language of the text with the level nearest to it.
    public List<Spoken> find(String text) {
        Words words = Words.of(text);
        List<Found> named = languages.find(words);
        List<Found> stated = levels.find(words);
        boolean levelFirst = !named.isEmpty()
                && !stated.isEmpty()
                && stated.getFirst().first() < named.getFirst().first();
        var spoken = new ArrayList<Spoken>();
        for (int i = 0; i < named.size(); i++) {
            Found language = named.get(i);
            int before = i == 0 ? 0 : named.get(i - 1).last();
            int after = i + 1 == named.size() ? words.size() : named.get(i + 1).first();
            String level = levelFirst
                    ? levelBetween(words, stated, before, language.first())
                    : levelBetween(words, stated, language.last(), after);
            spoken.add(spoken(words, language, level));
        }
        return levelFirst ? shareLevels(words, spoken) : shareLevelsBack(words, spoken);
    }

    /// The English name of a language named in any of the four.
    public Optional<String> language(String name) {
        Words words = Words.of(name);
        return languages.find(words).stream()
                .filter(f -> f.last() - f.first() == words.size())
                .map(Found::key)
                .findFirst();
    }

    /// One of native, fluent, advanced, intermediate, basic; CEFR and school words are mapped.
    public Optional<String> level(String words) {
        return levels.find(words).stream().map(Found::key).findFirst();
    }

    private static @Nullable String levelBetween(Words words, List<Found> stated, int from, int to) {
        return stated.stream()
                .filter(level -> level.first() >= from && level.last() <= to)
                .filter(level -> sameLine(words, from, to, level))
                .map(Found::key)
                .findFirst()
                .orElse(null);
    }

    // A list may keep name and level on lines of their own, but not further apart.
    private static boolean sameLine(Words words, int from, int to, Found level) {
        int begin = words.from(Math.min(from, level.first()));
        int end = words.to(Math.min(Math.max(to, level.last()), words.size()) - 1);
        return words.folded()
                        .substring(begin, end)
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                <= 2;
    }

    private static Spoken spoken(Words words, Found found, @Nullable String level) {
        int start = words.fold().start(words.from(found.first()));
        int end = words.fold().end(words.to(found.last() - 1));
        return new Spoken(found.key(), level, start, end);
    }

    // "Fluent in English and French" is said of both.
    private static List<Spoken> shareLevels(Words words, List<Spoken> spoken) {
        var shared = new ArrayList<Spoken>();
        for (Spoken one : spoken) {
            Spoken last = shared.isEmpty() ? null : shared.getLast();
            boolean inherits =
                    one.level() == null && last != null && isJoined(words.fold().original(), last.end(), one.start());
            String level = inherits && last != null ? last.level() : one.level();
            shared.add(new Spoken(one.language(), level, one.start(), one.end()));
        }
        return shared;
    }

    // "English and French: fluent" is said of both; behind a comma each language has a level of its own.
    private static List<Spoken> shareLevelsBack(Words words, List<Spoken> spoken) {
        var shared = new ArrayList<>(spoken);
        for (int i = shared.size() - 2; i >= 0; i--) {
            Spoken one = shared.get(i);
            Spoken next = shared.get(i + 1);
            String gap = words.fold().original().substring(one.end(), next.start());
            boolean inherits = one.level() == null
                    && gap.indexOf(',') < 0
                    && isJoined(words.fold().original(), one.end(), next.start());
            if (inherits) {
                shared.set(i, new Spoken(one.language(), next.level(), one.start(), one.end()));
            }
        }
        return shared;
    }

    private static boolean isJoined(String text, int from, int to) {
        String gap = text.substring(from, to).strip();
        return switch (gap) {
            case "and", "&", ",", "und", "et", "و", "/", "، و", ", and" -> true;
            default -> false;
        };
    }
}
