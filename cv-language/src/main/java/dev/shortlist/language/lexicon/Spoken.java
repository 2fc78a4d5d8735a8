package dev.shortlist.language.lexicon;

import org.jspecify.annotations.Nullable;

/// A language and, where stated, how well: native, fluent, advanced, intermediate or basic.
public record Spoken(String language, @Nullable String level, int start, int end) {}
