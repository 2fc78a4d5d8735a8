package dev.shortlist.matcher.ranking.domain;

import java.util.UUID;

/// A candidate's place in a list. Candidates of one band are too close to be told apart by their scores.
public record Standing(UUID candidateId, double score, int rank, int band) {}
