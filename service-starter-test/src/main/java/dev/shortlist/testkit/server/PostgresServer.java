package dev.shortlist.testkit.server;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// One PostgreSQL with pgvector for all tests of this JVM, or the one that `SHORTLIST_TEST_POSTGRES` names
/// as `postgresql://user:password@host:port`; its user must be allowed to create databases and roles.
public final class PostgresServer {

    private static final String VARIABLE = "SHORTLIST_TEST_POSTGRES";
    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static @Nullable PostgresServer shared;

    private final String host;
    private final int port;
    private final String user;
    private final String password;

    private PostgresServer(String host, int port, String user, String password) {
        this.host = host;
        this.port = port;
        this.user = user;
        this.password = password;
    }

    public static synchronized PostgresServer shared() {
        if (shared == null) {
            var given = System.getenv(VARIABLE);
            shared = given == null || given.isBlank() ? throwaway() : named(URI.create(given));
        }
        return shared;
    }

    private static PostgresServer throwaway() {
        var companion = new Companion("postgres.sh");
        var server = new PostgresServer("127.0.0.1", companion.port(), "postgres", "");
        companion.awaitUntil(server::answers);
        return server;
    }

    private static PostgresServer named(URI address) {
        var login = String.valueOf(address.getUserInfo()).split(":", 2);
        var server = new PostgresServer(
                address.getHost(),
                address.getPort() < 0 ? 5432 : address.getPort(),
                login[0],
                login.length > 1 ? login[1] : "");
        if (!server.answers()) {
            throw new IllegalStateException("no PostgreSQL answers at " + server.host + ":" + server.port + " ("
                    + VARIABLE + "); start it, or unset the variable to get a throw-away one");
        }
        return server;
    }

    /// An empty database with its own plain user, as a service finds it in production.
    public Database fresh(String hint) {
        var name = name(hint);
        var database = new Database(host, port, name, name, "test");
        execute("postgres", "create role " + name + " login password 'test'");
        execute("postgres", "create database " + name + " owner " + name);
        execute(name, "create extension if not exists vector");
        return database;
    }

    private static String name(String hint) {
        var plain = hint.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        var unique = Long.toString(ProcessHandle.current().pid(), 36) + "_" + COUNTER.incrementAndGet();
        return "t_" + plain.substring(0, Math.min(plain.length(), 40)) + "_" + unique;
    }

    private boolean answers() {
        try (var connection = connect("postgres")) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private void execute(String database, String sql) {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("test database: " + sql, e);
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://" + host + ":" + port + "/" + database + "?connectTimeout=2", user, password);
    }
}
