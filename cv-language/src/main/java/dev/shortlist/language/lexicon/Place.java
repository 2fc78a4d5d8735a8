package dev.shortlist.language.lexicon;

import org.jspecify.annotations.Nullable;

/// A city or country found in a text; `region` is the two-letter country code, names are English.
public record Place(@Nullable String city, String country, String region, int start, int end) {}
