package dev.shortlist.matcher.ranking.adapter.r2dbc;

import dev.shortlist.contracts.ranking.Decision;
import dev.shortlist.matcher.database.Row;
import dev.shortlist.matcher.ranking.application.Rankings;
import dev.shortlist.matcher.ranking.domain.FactorId;
import dev.shortlist.matcher.ranking.domain.Ranking;
import dev.shortlist.matcher.ranking.domain.Result;
import dev.shortlist.matcher.ranking.domain.Score;
import dev.shortlist.matcher.ranking.domain.Standing;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

@Component
final class R2dbcRankings implements Rankings {

    private final DatabaseClient database;
    private final JsonMapper json;

    R2dbcRankings(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Mono<Void> insert(Ranking ranking, Instant createdAt) {
        var statement = database.sql(RankingSql.INSERT)
                .bind(0, ranking.rankingId())
                .bind(1, ranking.job().jobId())
                .bind(2, json.writeValueAsString(ranking.job()))
                .bind(3, json.writeValueAsString(ranking.selection()))
                .bind(4, json.writeValueAsString(ranking.weights().wire()))
                .bind(5, ranking.scoringVersion())
                .bind(7, ranking.requestedBy())
                .bind(8, createdAt);
        var topK = ranking.topK();
        return (topK == null ? statement.bindNull(6, Integer.class) : statement.bind(6, topK)).then();
    }

    @Override
    public Mono<Ranking> find(UUID rankingId) {
        return ranking(database.sql(RankingSql.FIND).bind(0, rankingId));
    }

    @Override
    public Mono<Ranking> lock(UUID rankingId) {
        return ranking(database.sql(RankingSql.FIND + " for update").bind(0, rankingId));
    }

    private Mono<Ranking> ranking(GenericExecuteSpec query) {
        return query.map(row -> ResultRows.ranking(new Row(row, json))).one();
    }

    @Override
    public Mono<Set<UUID>> scored(UUID rankingId) {
        return database.sql("select cv_id from ranking_results where ranking_id = $1")
                .bind(0, rankingId)
                .mapValue(UUID.class)
                .all()
                .collect(HashSet::new, Set::add);
    }

    @Override
    public Mono<Void> keep(Ranking ranking, List<Result> results) {
        return database.sql(RankingSql.KEEP)
                .bind(0, ranking.rankingId())
                .bind(1, each(results, Result::candidateId, UUID[]::new))
                .bind(2, each(results, Result::cvId, UUID[]::new))
                .bind(3, names(results))
                .bind(4, fractions(results, FactorId.REQUIRED_SKILLS))
                .bind(5, fractions(results, FactorId.PREFERRED_SKILLS))
                .bind(6, fractions(results, FactorId.EXPERIENCE))
                .bind(7, fractions(results, FactorId.MEANING))
                .bind(8, fractions(results, FactorId.EDUCATION))
                .bind(
                        9,
                        each(
                                results,
                                result -> Score.of(result.fractions(), ranking.weights())
                                        .value(),
                                Double[]::new))
                .bind(10, each(results, result -> json.writeValueAsString(result.findings()), String[]::new))
                .then();
    }

    @Override
    public Flux<Line> lines(UUID rankingId) {
        return database.sql(RankingSql.LINES)
                .bind(0, rankingId)
                .map(row -> ResultRows.line(new Row(row, json)))
                .all();
    }

    @Override
    public Mono<Void> place(Ranking ranking, List<Standing> standings) {
        var placed = database.sql(RankingSql.PLACE)
                .bind(0, ranking.rankingId())
                .bind(1, each(standings, Standing::candidateId, UUID[]::new))
                .bind(2, each(standings, Standing::score, Double[]::new))
                .bind(3, each(standings, Standing::rank, Integer[]::new))
                .bind(4, each(standings, Standing::band, Integer[]::new))
                .then();
        var revised = database.sql(RankingSql.REVISE)
                .bind(0, ranking.rankingId())
                .bind(1, json.writeValueAsString(ranking.weights().wire()))
                .bind(2, ranking.revision())
                .bind(3, ranking.unknownCandidates().toArray(UUID[]::new))
                .then();
        return placed.then(revised);
    }

    @Override
    public Flux<Placed> results(UUID rankingId, int limit, int offset) {
        var query = database.sql(RankingSql.RESULTS)
                .bind(0, rankingId)
                .bind(1, limit)
                .bind(2, offset);
        return placed(query)
                .index((position, placed) -> placed.rank() > 0
                        ? placed
                        : new Placed(placed.result(), offset + position.intValue() + 1, placed.band()));
    }

    @Override
    public Flux<Placed> resultsOf(UUID rankingId, Collection<UUID> candidateIds) {
        return placed(
                database.sql(RankingSql.RESULTS_OF).bind(0, rankingId).bind(1, candidateIds.toArray(UUID[]::new)));
    }

    private Flux<Placed> placed(GenericExecuteSpec query) {
        return query.map(row -> ResultRows.placed(new Row(row, json))).all();
    }

    @Override
    public Mono<Long> count(UUID rankingId) {
        return database.sql("select count(*) from ranking_results where ranking_id = $1")
                .bind(0, rankingId)
                .mapValue(Long.class)
                .one();
    }

    @Override
    public Mono<Boolean> decide(UUID rankingId, UUID candidateId, Decision decision) {
        return database.sql(
                        "update ranking_results set decision = $3::jsonb where ranking_id = $1 and candidate_id = $2")
                .bind(0, rankingId)
                .bind(1, candidateId)
                .bind(2, json.writeValueAsString(decision))
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    private static @Nullable Double[] fractions(List<Result> results, FactorId factor) {
        var column = new @Nullable Double[results.size()];
        for (int index = 0; index < column.length; index++) {
            column[index] = results.get(index).fractions().byFactor().get(factor);
        }
        return column;
    }

    private static @Nullable String[] names(List<Result> results) {
        var column = new @Nullable String[results.size()];
        for (int index = 0; index < column.length; index++) {
            column[index] = results.get(index).name();
        }
        return column;
    }

    private static <T, R> R[] each(List<T> items, Function<T, R> property, IntFunction<R[]> array) {
        return items.stream().map(property).toArray(array);
    }
}
