package dev.shortlist.export.rendering.domain;

import dev.shortlist.contracts.Lists;
import dev.shortlist.contracts.ranking.Decision;
import dev.shortlist.contracts.ranking.Factor;
import dev.shortlist.contracts.ranking.Gate;
import dev.shortlist.contracts.ranking.Proof;
import dev.shortlist.contracts.ranking.RankedCandidate;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One candidate of a report. Clients may send less than a ranking knows, so most of it may be absent.
public record Result(
        int rank,
        @Nullable Integer band,
        @Nullable String candidateId,
        @Nullable String cvId,
        @Nullable String candidateName,
        @Nullable Double matchScore,
        @Nullable Double scoreNormalized,
        List<Gate> gates,
        List<Factor> factors,
        List<String> matchedSkills,
        List<String> missingSkills,
        List<String> strengths,
        List<String> gaps,
        @Nullable String rationale,
        List<String> recommendations,
        List<String> followUpQuestions,
        List<Proof> evidence,
        @Nullable String integrity,
        @Nullable String engine,
        @Nullable Ruling decision) {

    public Result {
        gates = Lists.orEmpty(gates);
        factors = Lists.orEmpty(factors);
        matchedSkills = Lists.orEmpty(matchedSkills);
        missingSkills = Lists.orEmpty(missingSkills);
        strengths = Lists.orEmpty(strengths);
        gaps = Lists.orEmpty(gaps);
        recommendations = Lists.orEmpty(recommendations);
        followUpQuestions = Lists.orEmpty(followUpQuestions);
        evidence = Lists.orEmpty(evidence);
    }

    /// What a person decided, as far as it is known.
    public record Ruling(
            @Nullable String decision,
            @Nullable Integer rank,
            @Nullable String note,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt) {

        private static Ruling of(Decision decision) {
            return new Ruling(
                    wire(decision.decision()),
                    decision.rank(),
                    decision.note(),
                    decision.decidedBy(),
                    decision.decidedAt());
        }
    }

    public static Result of(RankedCandidate ranked) {
        var decision = ranked.decision();
        return new Result(
                ranked.rank(),
                ranked.band(),
                ranked.candidateId().toString(),
                ranked.cvId().toString(),
                ranked.candidateName(),
                ranked.matchScore(),
                ranked.scoreNormalized(),
                ranked.gates(),
                ranked.factors(),
                ranked.matchedSkills(),
                ranked.missingSkills(),
                ranked.strengths(),
                ranked.gaps(),
                ranked.rationale(),
                ranked.recommendations(),
                ranked.followUpQuestions(),
                ranked.evidence(),
                wire(ranked.integrity()),
                ranked.engine(),
                decision == null ? null : Ruling.of(decision));
    }

    /// The name, or in blind mode enough of the id to tell people apart.
    public String displayName() {
        if (candidateName != null && !candidateName.isBlank()) {
            return candidateName;
        }
        // The end of a UUIDv7 is random; its beginning is the time, alike for a whole upload.
        return candidateId == null || candidateId.length() < 8
                ? "Candidate " + rank
                : "Candidate " + candidateId.substring(candidateId.length() - 8);
    }

    public @Nullable Factor factor(String id) {
        return factors.stream()
                .filter(factor -> factor.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    public long gatesMet(Gate.Met met) {
        return gates.stream().filter(gate -> gate.met() == met).count();
    }

    private static String wire(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
