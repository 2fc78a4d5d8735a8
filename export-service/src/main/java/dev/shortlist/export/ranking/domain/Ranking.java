package dev.shortlist.export.ranking.domain;

import dev.shortlist.contracts.event.RankingEvent.RankingSummary;
import java.time.Instant;
import java.util.UUID;

/// The newest whole revision of a ranking, apart from its results.
public record Ranking(UUID id, int revision, RankingSummary summary, Instant completedAt) {}
