package dev.shortlist.matcher.ranking.domain;

import dev.shortlist.contracts.Lists;
import dev.shortlist.contracts.ranking.Factor;
import dev.shortlist.contracts.ranking.Gate;
import dev.shortlist.contracts.ranking.RankedCandidate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Candidates side by side: one row for each criterion, one cell for each candidate, in the candidates' order.
public record Comparison(List<Column> candidates, List<Line> criteria) {

    public Comparison {
        candidates = Lists.orEmpty(candidates);
        criteria = Lists.orEmpty(criteria);
    }

    public static Comparison of(List<RankedCandidate> candidates) {
        var lines = new ArrayList<Line>();
        lines.add(line(
                "match_score",
                "score",
                candidates,
                each -> new Cell(
                        each.candidateId(), Double.toString(each.matchScore()), each.matchScore(), 100.0, null)));
        for (var factor : candidates.getFirst().factors()) {
            lines.add(line(factor.id(), "factor", candidates, each -> cell(each, factor.id())));
        }
        for (var gate : candidates.getFirst().gates()) {
            lines.add(line(gate.requirement(), "gate", candidates, each -> gateCell(each, gate.requirement())));
        }
        var columns = candidates.stream()
                .map(each -> new Column(each.candidateId(), each.candidateName(), each.rank(), each.band()))
                .toList();
        return new Comparison(columns, lines);
    }

    private static Line line(
            String criterion, String kind, List<RankedCandidate> candidates, Function<RankedCandidate, Cell> cell) {
        return new Line(criterion, kind, candidates.stream().map(cell).toList());
    }

    private static Cell cell(RankedCandidate candidate, String factor) {
        var points = candidate.factors().stream()
                .filter(each -> each.id().equals(factor))
                .findFirst()
                .orElse(new Factor(factor, 0, 0));
        var proof = candidate.evidence().stream()
                .filter(each -> each.criterion().startsWith(factor))
                .findFirst();
        return new Cell(
                candidate.candidateId(),
                points.points() + " of " + points.max(),
                points.points(),
                points.max(),
                proof.map(each -> each.quote()).orElse(null));
    }

    private static Cell gateCell(RankedCandidate candidate, String requirement) {
        return candidate.gates().stream()
                .filter(each -> each.requirement().equals(requirement))
                .findFirst()
                .map(each -> new Cell(candidate.candidateId(), word(each.met()), null, null, each.evidence()))
                .orElseGet(() -> new Cell(candidate.candidateId(), word(Gate.Met.NO_DATA), null, null, null));
    }

    private static String word(Gate.Met met) {
        return switch (met) {
            case YES -> "yes";
            case NO -> "no";
            case NO_DATA -> "no_data";
        };
    }

    public record Column(UUID candidateId, @Nullable String candidateName, int rank, int band) {}

    public record Line(String criterion, String kind, List<Cell> values) {

        public Line {
            values = Lists.orEmpty(values);
        }
    }

    public record Cell(
            UUID candidateId,
            String value,
            @Nullable Double points,
            @Nullable Double max,
            @Nullable String evidence) {}
}
