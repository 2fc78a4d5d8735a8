package dev.shortlist.matcher.ranking.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A spoken language that a job asks for, with the least level where it names one.
public record LanguageNeed(
        String label, String language, @Nullable String level) {

    private static final List<String> ASCENDING = List.of("basic", "intermediate", "advanced", "fluent", "native");

    boolean isMetBy(String claimed) {
        return level == null || ASCENDING.indexOf(claimed) >= ASCENDING.indexOf(level);
    }
}
