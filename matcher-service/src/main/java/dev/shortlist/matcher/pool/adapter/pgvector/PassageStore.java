package dev.shortlist.matcher.pool.adapter.pgvector;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.ai.embedding.EmbeddingModel;
import org.springframework.ai.vectorstore.pgvector.PgVectorStore;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Spring AI's store over a few JDBC connections of its own. The pool is no bean: a `DataSource` in the context would
/// be taken for the service's own.
@Component
class PassageStore implements DisposableBean {

    static final String TABLE = "cv_passages";

    private final HikariDataSource connections;
    private final JdbcTemplate jdbc;
    private final PgVectorStore store;

    PassageStore(
            EmbeddingModel embeddings,
            @Value("${shortlist.postgres.jdbc-url}") String url,
            @Value("${shortlist.postgres.user}") String user,
            @Value("${shortlist.postgres.password}") String password,
            PassageProperties properties) {
        this.connections = new HikariDataSource(config(url, user, password, properties));
        this.jdbc = new JdbcTemplate(connections);
        // Flyway owns the table: its other columns are generated from the metadata.
        this.store = PgVectorStore.builder(jdbc, embeddings)
                .vectorTableName(TABLE)
                .dimensions(384)
                .distanceType(PgVectorStore.PgDistanceType.COSINE_DISTANCE)
                .initializeSchema(false)
                .vectorTableValidationsEnabled(false)
                .build();
    }

    private static HikariConfig config(String url, String user, String password, PassageProperties properties) {
        var config = new HikariConfig();
        config.setPoolName("passages");
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(properties.connections());
        config.setMinimumIdle(1);
        // The service starts without its database too, and says so in its health.
        config.setInitializationFailTimeout(-1);
        return config;
    }

    JdbcTemplate jdbc() {
        return jdbc;
    }

    PgVectorStore store() {
        return store;
    }

    @Override
    public void destroy() {
        connections.close();
    }
}
