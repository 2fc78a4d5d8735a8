package dev.shortlist.matcher.search.adapter.r2dbc;

import dev.shortlist.matcher.search.application.FilteredPool;
import dev.shortlist.matcher.search.domain.Filters;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Component
final class R2dbcFilteredPool implements FilteredPool {

    private final DatabaseClient database;

    R2dbcFilteredPool(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Flux<Passing> passing(Filters filters, String nameAskedFor, Collection<String> skillsAskedFor) {
        var where = Where.of(filters);
        var query = database.sql("""
                select cv_id, coalesce(name ilike :name, false) as named,
                       (select count(*) from unnest(skills) as skill where skill = any (:asked))::int as shared
                from current_cvs
                """ + where.sql())
                .bind("name", Where.containing(nameAskedFor))
                .bind("asked", skillsAskedFor.toArray(String[]::new));
        return where.bind(query)
                .map(row -> new Passing(
                        Objects.requireNonNull(row.get("cv_id", UUID.class)),
                        Boolean.TRUE.equals(row.get("named", Boolean.class)),
                        Objects.requireNonNullElse(row.get("shared", Integer.class), 0)))
                .all();
    }

    @Override
    public Flux<UUID> newest(Filters filters, int limit, int offset) {
        var where = Where.of(filters);
        var query = database.sql("select cv_id from current_cvs " + where.sql()
                        + " order by parsed_at desc, cv_id limit :limit offset :offset")
                .bind("limit", limit)
                .bind("offset", offset);
        return where.bind(query).mapValue(UUID.class).all();
    }

    @Override
    public Mono<Long> count(Filters filters) {
        var where = Where.of(filters);
        return where.bind(database.sql("select count(*) from current_cvs " + where.sql()))
                .mapValue(Long.class)
                .one();
    }
}
