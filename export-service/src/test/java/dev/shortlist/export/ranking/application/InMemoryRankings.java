package dev.shortlist.export.ranking.application;

import dev.shortlist.contracts.event.RankingEvent.RankingPage;
import dev.shortlist.contracts.ranking.RankedCandidate;
import dev.shortlist.export.ranking.domain.Ranking;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Rankings that live as long as the test.
public final class InMemoryRankings implements Rankings {

    private record Key(UUID ranking, int revision) {}

    private final Map<Key, Ranking> announced = new HashMap<>();
    private final Map<Key, TreeMap<Integer, List<RankedCandidate>>> pages = new HashMap<>();
    private final Map<UUID, Integer> newest = new HashMap<>();

    @Override
    public Mono<Void> keepPage(RankingPage page) {
        return Mono.fromRunnable(() -> {
            if (!isLate(page.rankingId(), page.revision())) {
                pages.computeIfAbsent(new Key(page.rankingId(), page.revision()), _ -> new TreeMap<>())
                        .putIfAbsent(page.page(), page.results());
            }
        });
    }

    @Override
    public Mono<Void> keepSummary(Ranking ranking) {
        return Mono.fromRunnable(() -> {
            if (!isLate(ranking.id(), ranking.revision())) {
                announced.putIfAbsent(new Key(ranking.id(), ranking.revision()), ranking);
            }
        });
    }

    private boolean isLate(UUID ranking, int revision) {
        return newest.getOrDefault(ranking, 0) >= revision;
    }

    @Override
    public Mono<Boolean> promote(UUID id, int revision) {
        return Mono.fromSupplier(() -> {
            var key = new Key(id, revision);
            @Nullable Ranking ranking = announced.get(key);
            var isWhole = ranking != null
                    && pages.getOrDefault(key, new TreeMap<>()).size()
                            == ranking.summary().pages();
            if (!isWhole || isLate(id, revision)) {
                return false;
            }
            newest.put(id, revision);
            pages.keySet().removeIf(old -> old.ranking().equals(id) && old.revision() < revision);
            announced.keySet().removeIf(old -> old.ranking().equals(id) && old.revision() < revision);
            return true;
        });
    }

    @Override
    public Mono<Ranking> newest(UUID ranking) {
        return Mono.fromSupplier(() -> newest.get(ranking))
                .mapNotNull(revision -> announced.get(new Key(ranking, revision)));
    }

    @Override
    public Flux<List<RankedCandidate>> results(Ranking ranking) {
        return Flux.defer(() ->
                Flux.fromIterable(pages.getOrDefault(new Key(ranking.id(), ranking.revision()), new TreeMap<>())
                        .values()));
    }
}
