package dev.shortlist.testkit.server;

import static dev.shortlist.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PostgresServerIT {

    @Test
    void each_database_is_empty_and_has_vectors_and_a_plain_owner() {
        var one = PostgresServer.shared().fresh("One");
        var other = PostgresServer.shared().fresh("One");
        one.execute("create table things (at vector(3)); insert into things values ('[1,2,3]')");

        assertThat(one.query("select at::text from things")).hasSize(1);
        assertThat(other.query("select 1 from pg_tables where tablename = 'things'"))
                .isEmpty();
        assertThat(one.query("select rolsuper from pg_roles where rolname = current_user"))
                .containsExactly(Map.of("rolsuper", false));
    }

    @Test
    void a_server_ends_with_its_jvm_even_when_that_is_killed() throws IOException {
        var jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServerForTheKilled.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var port = Integer.parseInt(jvm.inputReader().readLine());
        connect(port);

        jvm.destroyForcibly();

        eventually(() -> assertThatThrownBy(() -> connect(port)).isInstanceOf(ConnectException.class));
    }

    private static void connect(int port) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
        }
    }
}
