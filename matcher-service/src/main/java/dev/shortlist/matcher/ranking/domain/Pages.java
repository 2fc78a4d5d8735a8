package dev.shortlist.matcher.ranking.domain;

import dev.shortlist.contracts.ranking.Gate;
import dev.shortlist.contracts.ranking.Proof;
import dev.shortlist.contracts.ranking.RankedCandidate;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Cuts a list into pages that an event can carry: at most a hundred results, and well below a broker's limit.
public final class Pages {

    public static final int MOST = 100;

    // Events stay below 900 KB; what the estimate leaves out (names of fields, quoting) stays below the difference.
    private static final int HEAVIEST = 600_000;
    private static final int FRAME = 1_500;

    private Pages() {}

    public static List<List<RankedCandidate>> of(List<RankedCandidate> results) {
        var pages = new ArrayList<List<RankedCandidate>>();
        var page = new ArrayList<RankedCandidate>();
        int weight = 0;
        for (var result : results) {
            int more = weight(result);
            if (!page.isEmpty() && (page.size() == MOST || weight + more > HEAVIEST)) {
                pages.add(List.copyOf(page));
                page.clear();
                weight = 0;
            }
            page.add(result);
            weight += more;
        }
        if (!page.isEmpty()) {
            pages.add(List.copyOf(page));
        }
        return pages;
    }

    private static int weight(RankedCandidate result) {
        return FRAME
                + Stream.of(
                                result.matchedSkills().stream(),
                                result.missingSkills().stream(),
                                result.strengths().stream(),
                                result.gaps().stream(),
                                Stream.of(result.rationale()),
                                result.recommendations().stream(),
                                result.followUpQuestions().stream(),
                                result.gates().stream().map(Gate::requirement),
                                result.gates().stream().map(Gate::evidence).filter(Objects::nonNull),
                                result.evidence().stream().map(Proof::quote))
                        .flatMap(texts -> texts)
                        .mapToInt(text -> text.getBytes(StandardCharsets.UTF_8).length + 40)
                        .sum();
    }
}
