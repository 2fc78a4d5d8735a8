package dev.shortlist.language.skill;

/// A skill found in a text: `quote` is the text between `start` and `end` as written there.
public record Mention(String skillId, int start, int end, double confidence, String quote) {}
