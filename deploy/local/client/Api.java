import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The gateway as a client sees it: JSON, uploads, event streams, downloads.
class Api {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int RECONNECTS = 20;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String gateway;
    private String token = "";

    Api(String gateway) {
        this.gateway = gateway;
    }

    void signIn(String user, String password) throws Exception {
        token = post("/api/v1/auth/login", Map.of("username", user, "password", password))
                .path("access_token")
                .asText();
    }

    JsonNode get(String path) throws Exception {
        return json(send(request(path).GET()));
    }

    JsonNode post(String path, Object body) throws Exception {
        return json(send(posting(path, body)));
    }

    /// Repeats while the answer is that the thing is not there yet.
    JsonNode postOnceKnown(String path, Object body) throws Exception {
        var deadline = Instant.now().plus(PATIENCE);
        var response = send(posting(path, body));
        while (response.statusCode() == 404 && Instant.now().isBefore(deadline)) {
            Thread.sleep(Duration.ofMillis(250));
            response = send(posting(path, body));
        }
        return json(response);
    }

    JsonNode upload(String path, String field, List<Path> files) throws Exception {
        var boundary = "shortlist-demo-7d1f0c";
        var body = new ByteArrayOutputStream();
        for (var file : files) {
            body.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
                    .formatted(boundary, field, file.getFileName(), type(file))
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(Files.readAllBytes(file));
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes("--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8));
        return json(send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))));
    }

    void download(String path, Path file) throws Exception {
        var response = http.send(request(path).GET().build(), BodyHandlers.ofByteArray());
        if (response.statusCode() != 200 || response.body().length == 0) {
            throw new Refused(path + " answered " + response.statusCode());
        }
        Files.write(file, response.body());
    }

    /// Reads a run's events to its end, passing each item on; takes up again where a broken stream stopped.
    void follow(String run, Consumer<JsonNode> onItem) throws Exception {
        var stream = new EventStream(onItem);
        for (var attempt = 0; !stream.over() && attempt < RECONNECTS; attempt++) {
            var request = request(run + "/events").header("Accept", "text/event-stream");
            if (!stream.lastId().isEmpty()) {
                request.header("Last-Event-ID", stream.lastId());
            }
            try {
                var response = http.send(request.GET().build(), BodyHandlers.ofLines());
                if (response.statusCode() != 200) {
                    throw new Refused(run + "/events answered " + response.statusCode());
                }
                response.body().forEach(stream::line);
            } catch (java.io.UncheckedIOException broken) {
                Thread.sleep(Duration.ofMillis(200));
            }
        }
        var state = get(run).path("status").asText();
        if (!state.equals("done")) {
            throw new Refused(run + " ended as " + state + " " + stream.trouble());
        }
    }

    private HttpRequest.Builder posting(String path, Object body) throws IOException {
        return request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(gateway + path));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> response) throws IOException {
        if (response.statusCode() / 100 != 2) {
            throw new Refused("%s %s answered %d: %s"
                    .formatted(
                            response.request().method(),
                            response.uri().getPath(),
                            response.statusCode(),
                            response.body()));
        }
        return JSON.readTree(response.body());
    }

    private static String type(Path file) {
        var name = file.toString();
        if (name.endsWith(".pdf")) {
            return "application/pdf";
        }
        return name.endsWith(".docx")
                ? "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
                : "text/plain; charset=UTF-8";
    }

    /// The system said no, or ended in a state that the demo cannot go on from.
    static class Refused extends RuntimeException {
        Refused(String message) {
            super(message);
        }
    }
}
