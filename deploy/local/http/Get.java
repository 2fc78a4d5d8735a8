import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/// Ends with 0 when the URL answers 2xx, else with 1.
void main(String[] args) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(args[0])).timeout(Duration.ofSeconds(5)).build();
    try (var client = HttpClient.newHttpClient()) {
        var status = client.send(request, BodyHandlers.discarding()).statusCode();
        System.exit(status / 100 == 2 ? 0 : 1);
    } catch (java.io.IOException refused) {
        System.exit(1);
    }
}
