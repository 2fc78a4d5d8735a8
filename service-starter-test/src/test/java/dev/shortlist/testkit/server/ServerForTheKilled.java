package dev.shortlist.testkit.server;

import java.io.IOException;

/// A JVM that starts a server, says its port, and stays until it is killed.
final class ServerForTheKilled {

    private ServerForTheKilled() {}

    static void main() throws IOException {
        System.out.println(PostgresServer.shared().fresh("killed").port());
        System.in.transferTo(System.out);
    }
}
