package dev.shortlist.testkit.server;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// One Keycloak with our realm for all tests of this JVM, or the one that `SHORTLIST_TEST_KEYCLOAK` names by its URL.
public final class KeycloakServer {

    private static final String VARIABLE = "SHORTLIST_TEST_KEYCLOAK";
    private static @Nullable KeycloakServer shared;

    private final String url;

    private KeycloakServer(String url) {
        this.url = url;
    }

    public static synchronized KeycloakServer shared() {
        if (shared == null) {
            var given = System.getenv(VARIABLE);
            shared = given == null || given.isBlank() ? throwaway() : new KeycloakServer(given);
        }
        return shared;
    }

    private static KeycloakServer throwaway() {
        var companion = new Companion("keycloak.sh");
        var server = new KeycloakServer("http://localhost:" + companion.port());
        companion.awaitUntil(server::answers);
        return server;
    }

    public String url() {
        return url;
    }

    // The log says "started" before the realm is there.
    private boolean answers() throws Exception {
        try (var http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
            var realm = URI.create(url + "/realms/shortlist/.well-known/openid-configuration");
            var request =
                    HttpRequest.newBuilder(realm).timeout(Duration.ofSeconds(5)).build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        }
    }
}
