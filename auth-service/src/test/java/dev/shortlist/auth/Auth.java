package dev.shortlist.auth;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/// Calls of auth-service in the words of the people who make them.
final class Auth {

    private final WebTestClient http;

    Auth(WebTestClient http) {
        this.http = http;
    }

    static String demoPassword(String username) {
        return "demo-" + username;
    }

    static String uniqueName(String stem) {
        return stem + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    WebTestClient.ResponseSpec call(HttpMethod method, String path, String token, Object body) {
        return http.method(method)
                .uri(path)
                .headers(headers -> {
                    if (!token.isEmpty()) {
                        headers.setBearerAuth(token);
                    }
                })
                .bodyValue(body)
                .exchange();
    }

    WebTestClient.ResponseSpec get(String path, String token) {
        return http.get()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(token))
                .exchange();
    }

    WebTestClient.ResponseSpec delete(String path, String token) {
        return http.delete()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(token))
                .exchange();
    }

    WebTestClient.ResponseSpec post(String path, Object body) {
        return call(HttpMethod.POST, path, "", body);
    }

    WebTestClient.ResponseSpec login(String username, String password) {
        return post("/api/v1/auth/login", Map.of("username", username, "password", password));
    }

    JsonNode session(String username) {
        return json(login(username, demoPassword(username)));
    }

    String token(String username) {
        return session(username).path("access_token").asString();
    }

    WebTestClient.ResponseSpec refresh(JsonNode session) {
        return post(
                "/api/v1/auth/refresh",
                Map.of("refresh_token", session.path("refresh_token").asString()));
    }

    /// A new person with this role and the password of a demo user; the answer to their creation.
    JsonNode person(String username, String role, String admin) {
        var answer = call(
                HttpMethod.POST,
                "/api/v1/users",
                admin,
                Map.of(
                        "username",
                        username,
                        "email",
                        username + "@example.org",
                        "password",
                        demoPassword(username),
                        "role",
                        role));
        answer.expectStatus().isCreated();
        return json(answer);
    }

    static JsonNode json(WebTestClient.ResponseSpec answer) {
        return Objects.requireNonNull(
                answer.expectBody(JsonNode.class).returnResult().getResponseBody());
    }
}
