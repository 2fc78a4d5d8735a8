package dev.shortlist.export.ranking.adapter.r2dbc;

import dev.shortlist.contracts.event.RankingEvent.RankingPage;
import dev.shortlist.contracts.event.RankingEvent.RankingSummary;
import dev.shortlist.contracts.ranking.RankedCandidate;
import dev.shortlist.export.ranking.application.Rankings;
import dev.shortlist.export.ranking.domain.Ranking;
import dev.shortlist.starter.json.WireFormat;
import io.r2dbc.spi.Readable;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
class R2dbcRankings implements Rankings {

    // So many pages of 100 results are fetched ahead of whoever writes them into a file.
    private static final int PAGES_AHEAD = 4;
    private static final TypeReference<List<RankedCandidate>> RESULTS = new TypeReference<>() {};

    private final DatabaseClient database;
    private final JsonMapper json = WireFormat.mapper();

    R2dbcRankings(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Void> keepPage(RankingPage page) {
        return lock(page.rankingId())
                .then(Mono.defer(() -> database.sql("""
                        insert into ranking_pages (ranking_id, revision, page, results)
                        select $1, $2, $3, $4
                        where not exists (select from rankings where ranking_id = $1 and revision >= $2)
                        on conflict do nothing
                        """)
                        .bind(0, page.rankingId())
                        .bind(1, page.revision())
                        .bind(2, page.page())
                        .bind(3, json.writeValueAsString(page.results()))
                        .then()));
    }

    @Override
    public Mono<Void> keepSummary(Ranking announced) {
        return lock(announced.id())
                .then(Mono.defer(() -> database.sql("""
                        insert into ranking_revisions (ranking_id, revision, pages, summary, completed_at)
                        select $1, $2, $3, $4, $5
                        where not exists (select from rankings where ranking_id = $1 and revision >= $2)
                        on conflict do nothing
                        """)
                        .bind(0, announced.id())
                        .bind(1, announced.revision())
                        .bind(2, announced.summary().pages())
                        .bind(3, json.writeValueAsString(announced.summary()))
                        .bind(4, announced.completedAt().atOffset(ZoneOffset.UTC))
                        .then()));
    }

    // Two replicas with the last two pages must not each miss the other's.
    private Mono<Void> lock(UUID ranking) {
        return database.sql("select pg_advisory_xact_lock(hashtextextended($1, 0))")
                .bind(0, ranking.toString())
                .then();
    }

    @Override
    public Mono<Boolean> promote(UUID ranking, int revision) {
        return database.sql("""
                        insert into rankings (ranking_id, revision)
                        select announced.ranking_id, announced.revision
                        from ranking_revisions announced
                        where announced.ranking_id = $1 and announced.revision = $2
                          and announced.pages = (select count(*) from ranking_pages page
                                                 where page.ranking_id = $1 and page.revision = $2
                                                   and page.page < announced.pages)
                        on conflict (ranking_id) do update set revision = excluded.revision
                        where rankings.revision < excluded.revision
                        """)
                .bind(0, ranking)
                .bind(1, revision)
                .fetch()
                .rowsUpdated()
                .flatMap(promoted -> promoted == 0
                        ? Mono.just(false)
                        : forgetBefore(ranking, revision).thenReturn(true));
    }

    private Mono<Void> forgetBefore(UUID ranking, int revision) {
        return Flux.just("ranking_pages", "ranking_revisions")
                .concatMap(table -> database.sql("delete from " + table + " where ranking_id = $1 and revision < $2")
                        .bind(0, ranking)
                        .bind(1, revision)
                        .then())
                .then();
    }

    @Override
    public Mono<Ranking> newest(UUID ranking) {
        return database.sql("""
                        select ranking_id, revision, summary, completed_at
                        from rankings join ranking_revisions using (ranking_id, revision)
                        where ranking_id = $1
                        """).bind(0, ranking).map(this::ranking).one();
    }

    @SuppressWarnings("NullAway") // columns that are `not null`
    private Ranking ranking(Readable row) {
        return new Ranking(
                row.get("ranking_id", UUID.class),
                row.get("revision", Integer.class),
                json.readValue(row.get("summary", String.class), RankingSummary.class),
                row.get("completed_at", OffsetDateTime.class).toInstant());
    }

    // One statement sees one state of the table: a newer revision that deletes these pages does not tear the list.
    @Override
    public Flux<List<RankedCandidate>> results(Ranking ranking) {
        return database.sql("select results from ranking_pages where ranking_id = $1 and revision = $2 order by page")
                .bind(0, ranking.id())
                .bind(1, ranking.revision())
                .filter(statement -> statement.fetchSize(PAGES_AHEAD))
                .map(this::results)
                .all();
    }

    @SuppressWarnings("NullAway") // a column that is `not null`
    private List<RankedCandidate> results(Readable row) {
        return json.readValue(row.get("results", String.class), RESULTS);
    }
}
