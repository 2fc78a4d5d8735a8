package dev.shortlist.language.phone;

import org.jspecify.annotations.Nullable;

/// A number as written, and in E.164 where its country is known.
public record Phone(String raw, @Nullable String e164, int start, int end) {}
