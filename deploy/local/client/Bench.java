import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Measures the main job from outside, as a client of the gateway sees it, on made-up CVs that nobody has seen before.
public class Bench {
    private static final int PILE = 100;
    private static final int SINGLES = 30;

    private final Api api;
    private final String ingest;
    private final Path folder;
    private final long run = System.currentTimeMillis();
    private int made;

    Bench(String gateway, String ingest, Path folder) {
        this.api = new Api(gateway);
        this.ingest = ingest;
        this.folder = folder;
    }

    public static void main(String[] args) throws Exception {
        new Bench(args[0], args[1], Files.createTempDirectory(Path.of(args[2]), "cvs-")).run();
    }

    private void run() throws Exception {
        api.signIn("recruiter", "demo-recruiter");
        System.out.printf("%-34s %10s %10s%n", "", "p50 ms", "p95 ms");
        System.out.println("fresh JVMs");
        pile(PILE);
        System.out.println("warm");
        singles();
        var upload = pile(PILE);
        rank(upload);
        relay();
    }

    /// One CV at a time on a quiet system: from sending it until its upload says that it was read, and until the
    /// candidate can be found.
    private void singles() throws Exception {
        var parsed = new ArrayList<Double>();
        var indexed = new ArrayList<Double>();
        for (int i = 0; i < SINGLES; i++) {
            long began = System.nanoTime();
            var upload = api.upload("/api/v1/cvs", "files", List.of(cv()));
            var candidate = new String[1];
            api.follow("/api/v1/uploads/" + upload.path("upload_id").asText(), item -> {
                parsed.add(since(began));
                candidate[0] = item.path("candidate_id").asText();
            });
            while (api.get("/api/v1/candidates?id=" + candidate[0]).path("total").asInt() == 0) {
                Thread.onSpinWait();
            }
            indexed.add(since(began));
        }
        report("upload → parsed, one CV", parsed);
        report("upload → found in the pool", indexed);
    }

    private JsonNode pile(int size) throws Exception {
        var files = new ArrayList<Path>();
        for (int i = 0; i < size; i++) {
            files.add(cv());
        }
        var latencies = new ArrayList<Double>();
        var seen = ConcurrentHashMap.<String>newKeySet();
        long began = System.nanoTime();
        var upload = api.upload("/api/v1/cvs", "files", files);
        double accepted = since(began);
        api.follow("/api/v1/uploads/" + upload.path("upload_id").asText(), item -> {
            if (seen.add(item.path("cv_id").asText())) {
                latencies.add(since(began));
            }
        });
        double total = since(began) / 1000;
        if (latencies.size() != size) {
            throw new IllegalStateException(latencies.size() + " of " + size + " CVs were read");
        }
        report("upload → parsed, " + size + " at once", latencies);
        System.out.printf("%-34s %10.0f%n", "  answered 202 after", accepted);
        System.out.printf("%-34s %10.1f CVs a second%n", "  throughput", size / total);
        return upload;
    }

    private void rank(JsonNode upload) throws Exception {
        var jd = Files.writeString(folder.resolve("jd.txt"), "Engineer\nRequirements: Java, Kafka, 3+ years of experience");
        var job = api.upload("/api/v1/jobs/upload", "file", List.of(jd)).path("job_id").asText();
        var times = new ArrayList<Double>();
        for (int i = 0; i < 5; i++) {
            long began = System.nanoTime();
            var ranking = api.post(
                    "/api/v1/jobs/" + job + "/rankings", Map.of("upload_id", upload.path("upload_id").asText()));
            api.follow("/api/v1/rankings/" + ranking.path("ranking_id").asText(), item -> {});
            times.add(since(began));
        }
        report("rank " + PILE + " candidates", times);
    }

    /// From an event's append to the broker's acknowledgement, as ingest-service itself has measured it.
    private void relay() throws IOException, InterruptedException {
        var metrics = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(ingest + "/actuator/prometheus")).build(), BodyHandlers.ofString())
                .body();
        for (var quantile : List.of("0.5\"", "0.95\"")) {
            metrics.lines()
                    .filter(line -> line.startsWith("shortlist_outbox_delay_seconds{") && line.contains("quantile=\"" + quantile))
                    .forEach(line -> System.out.printf(
                            "%-34s %10.1f ms%n",
                            "append → broker, quantile " + quantile.replace("\"", ""),
                            1000 * Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1))));
        }
    }

    private Path cv() throws IOException {
        int person = made++;
        return Files.writeString(folder.resolve("cv-" + person + ".txt"), """
                Bench Person
                bench.%d.%d@example.org | London, United Kingdom

                Summary
                Engineer who builds event-driven systems and measures them.

                Experience
                Senior Software Engineer, Northwind Systems
                Mar 2020 - Present
                - Built payment services in Java and Kafka that handle %d events a second
                - Cut hosting cost by 40%% with PostgreSQL tuning

                Software Engineer, Blue Harbor Ltd
                Jan 2016 - Feb 2020
                - Developed REST services with Spring Boot and Docker

                Education
                BSc Computer Science, University of Leeds, 2012 - 2015

                Skills
                Java, Kafka, PostgreSQL, Docker, Spring Boot, Kubernetes
                """.formatted(run, person, 1000 + person));
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e6;
    }

    private static void report(String what, List<Double> millis) {
        var sorted = millis.stream().sorted().toList();
        System.out.printf(
                "%-34s %10.0f %10.0f%n", what, sorted.get(sorted.size() / 2), sorted.get((int) (sorted.size() * 0.95)));
    }
}
