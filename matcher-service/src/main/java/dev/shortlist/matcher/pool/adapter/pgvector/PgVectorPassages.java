package dev.shortlist.matcher.pool.adapter.pgvector;

import dev.shortlist.matcher.pool.application.Passages;
import dev.shortlist.matcher.pool.domain.Passage;
import dev.shortlist.matcher.pool.domain.PassageWriter;
import dev.shortlist.matcher.pool.domain.Quote;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.document.Document;
import org.springframework.ai.embedding.EmbeddingModel;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// Spring AI's store and its SQL are blocking JDBC: this is the one place that knows, and leaves the event loop first.
@Component
final class PgVectorPassages implements Passages {

    private static final String DELETE_OTHERS = "delete from cv_passages where cv_id = ? and id <> all (?)";

    private static final String NEAREST = """
            select distinct on (cv_id) cv_id, section, metadata ->> 'quote' as quote,
                   (metadata ->> 'page')::int as page, 1 - (embedding <=> ?::halfvec) as cosine
            from cv_passages
            where cv_id = any (?) and (?::text is null or section = ?)
            order by cv_id, embedding <=> ?::halfvec, id
            """;

    private final PassageStore passages;
    private final EmbeddingModel embeddings;

    PgVectorPassages(PassageStore passages, EmbeddingModel embeddings) {
        this.passages = passages;
        this.embeddings = embeddings;
    }

    @Override
    public Mono<Void> replace(UUID cvId, List<Passage> written) {
        return Mono.<Void>fromRunnable(() -> {
                    if (!written.isEmpty()) {
                        passages.store()
                                .add(written.stream()
                                        .map(PgVectorPassages::document)
                                        .toList());
                    }
                    deleteOthers(cvId, written.stream().map(Passage::id).toList());
                })
                .subscribeOn(Schedulers.boundedElastic());
    }

    @Override
    public Mono<Void> remove(UUID cvId) {
        return Mono.<Void>fromRunnable(() -> deleteOthers(cvId, List.of())).subscribeOn(Schedulers.boundedElastic());
    }

    @Override
    public Mono<Meaning> meaningOf(String text) {
        return Mono.fromCallable(() -> embeddings.embed(PassageWriter.meaningOf(text)))
                .subscribeOn(Schedulers.boundedElastic())
                .map(PgVectorPassages::meaning);
    }

    @Override
    public Mono<Map<UUID, Nearest>> nearest(Meaning meaning, Collection<UUID> cvIds, @Nullable String section) {
        return Mono.fromCallable(() -> query(meaning.vector().toString(), cvIds.toArray(UUID[]::new), section))
                .subscribeOn(Schedulers.boundedElastic());
    }

    private void deleteOthers(UUID cvId, List<UUID> kept) {
        passages.jdbc().update(DELETE_OTHERS, statement -> {
            statement.setObject(1, cvId);
            statement.setArray(2, statement.getConnection().createArrayOf("uuid", kept.toArray()));
        });
    }

    private Map<UUID, Nearest> query(String vector, UUID[] cvIds, @Nullable String section) {
        var nearest = new HashMap<UUID, Nearest>();
        passages.jdbc()
                .query(
                        NEAREST,
                        statement -> {
                            statement.setString(1, vector);
                            statement.setArray(2, statement.getConnection().createArrayOf("uuid", cvIds));
                            statement.setString(3, section);
                            statement.setString(4, section);
                            statement.setString(5, vector);
                        },
                        row -> {
                            nearest.put(row.getObject("cv_id", UUID.class), nearest(row));
                        });
        return nearest;
    }

    private static Nearest nearest(ResultSet row) throws SQLException {
        var quote = new Quote(row.getString("quote"), row.getInt("page"));
        return new Nearest(row.getDouble("cosine"), row.getString("section"), quote);
    }

    private static Meaning meaning(float[] vector) {
        var numbers = new ArrayList<Float>(vector.length);
        for (float number : vector) {
            numbers.add(number);
        }
        return new Meaning(List.copyOf(numbers));
    }

    private static Document document(Passage passage) {
        return Document.builder()
                .id(passage.id().toString())
                .text(passage.meaning())
                .metadata(Map.of(
                        "cv_id", passage.cvId().toString(),
                        "candidate_id", passage.candidateId().toString(),
                        "section", passage.section(),
                        "position", passage.position(),
                        "quote", passage.quote().text(),
                        "page", passage.quote().page()))
                .build();
    }
}
