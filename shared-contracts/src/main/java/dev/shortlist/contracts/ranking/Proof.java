package dev.shortlist.contracts.ranking;

/// The words of the CV that earned points for a criterion, e.g. `required_skills/kafka`.
public record Proof(String criterion, String quote, int page) {}
