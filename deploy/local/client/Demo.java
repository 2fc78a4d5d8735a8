import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;

/// A recruiter's morning: sign in, one job, a pile of CVs, a ranking with reasons, four files.
public class Demo {
    private final Api api;
    private final Path samples;
    private final Path results;
    private final Instant began = Instant.now();

    Demo(String gateway, Path samples, Path results) {
        this.api = new Api(gateway);
        this.samples = samples;
        this.results = results;
    }

    public static void main(String[] args) throws Exception {
        try {
            new Demo(args[0], Path.of(args[1]), Path.of(args[2])).run();
        } catch (ConnectException nobody) {
            stop("nobody answers at " + args[0]);
        } catch (Api.Refused | IOException trouble) {
            stop(trouble.getMessage());
        }
    }

    private static void stop(String why) {
        System.out.flush();
        System.err.println("\nThe demo stopped: " + why);
        System.exit(1);
    }

    private void run() throws Exception {
        api.signIn("recruiter", "demo-recruiter");
        say("Signed in as recruiter");
        var job = publishJob();
        var candidates = upload(files("cvs"));
        var ranking = rank(job, candidates);
        print(ranking);
        export(ranking.path("ranking_id").asText());
        say("Done");
    }

    private JsonNode publishJob() throws Exception {
        var file = files("jobs").getFirst();
        var job = api.upload("/api/v1/jobs/upload", "file", List.of(file));
        say("Job from %s: %s", file.getFileName(), job.path("title").asText("(no title)"));
        detail("required  " + words(job.path("required_skills")));
        detail("preferred " + words(job.path("preferred_skills")));
        return job;
    }

    private List<String> upload(List<Path> cvs) throws Exception {
        say("Uploading %d CVs in one request", cvs.size());
        var upload = api.upload("/api/v1/cvs", "files", cvs);
        for (var item : upload.path("items")) {
            if (item.path("status").asText().equals("refused")) {
                detail("refused    " + item.path("filename").asText() + "  " + item.at("/error/title").asText());
            }
        }
        var path = "/api/v1/uploads/" + upload.path("upload_id").asText();
        api.follow(path, this::printParsed);
        var items = api.get(path).path("items");
        var candidates = StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path("candidate_id").asText(""))
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
        say("%d files are %d candidates", items.size(), candidates.size());
        if (candidates.isEmpty()) {
            throw new Api.Refused("no CV could be read");
        }
        return candidates;
    }

    private void printParsed(JsonNode item) {
        var score = item.path("ats_score");
        detail("%-10s %s%s".formatted(
                item.path("status").asText("read"),
                Columns.fit(item.path("filename").asText(item.path("cv_id").asText()), 48),
                score.isNumber() ? "  ATS %5.1f".formatted(score.asDouble()) : ""));
    }

    /// Candidates reach the matcher as events, a moment after their upload is done: asks again until all are ranked.
    private JsonNode rank(JsonNode job, List<String> candidates) throws Exception {
        say("Ranking %d candidates", candidates.size());
        var start = "/api/v1/jobs/" + job.path("job_id").asText() + "/rankings";
        for (var attempt = 1; ; attempt++) {
            var ranking = api.post(start, Map.of("candidate_ids", candidates));
            var path = "/api/v1/rankings/" + ranking.path("ranking_id").asText();
            api.follow(path, item -> detail("%5.1f  %s"
                    .formatted(item.path("match_score").asDouble(), item.path("candidate_name").asText())));
            var ranked = api.get(path + "?limit=100");
            if (ranked.path("total").asInt(ranked.path("results").size()) >= candidates.size()) {
                return ranked;
            }
            if (attempt == 10) {
                throw new Api.Refused("only %d of %d candidates were ranked"
                        .formatted(ranked.path("results").size(), candidates.size()));
            }
            say("Some CVs are still on their way; ranking again");
            Thread.sleep(Duration.ofSeconds(1));
        }
    }

    private void print(JsonNode ranking) {
        System.out.println();
        var table = new Columns(4, 26, 6, 30, 26, 46);
        table.print("rank", "name", "score", "matched", "missing", "why");
        for (var result : ranking.path("results")) {
            table.print(
                    result.path("rank").asText(),
                    result.path("candidate_name").asText(),
                    "%.1f".formatted(result.path("match_score").asDouble()),
                    words(result.path("matched_skills")),
                    words(result.path("missing_skills")),
                    result.path("rationale").asText());
        }
        System.out.println();
    }

    private void export(String ranking) throws Exception {
        for (var format : List.of("csv", "xlsx", "json", "pdf")) {
            // export-service keeps its own copy of the ranking, which arrives as an event.
            var export = api.postOnceKnown("/api/v1/exports", Map.of("ranking_id", ranking, "format", format));
            var path = "/api/v1/exports/" + export.path("export_id").asText();
            if (!export.path("status").asText().equals("done")) {
                api.follow(path, item -> {});
                export = api.get(path);
            }
            var name = Path.of(export.path("file_name").asText("ranking." + format)).getFileName();
            var file = results.resolve(name.toString());
            api.download(path + "/download", file);
            say("%-4s  %,d bytes  %s", format, Files.size(file), file);
        }
    }

    private List<Path> files(String folder) throws IOException {
        try (var files = Files.list(samples.resolve(folder))) {
            var found = files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(pdf|docx|txt)"))
                    .sorted()
                    .limit(100)
                    .toList();
            if (found.isEmpty()) {
                throw new IOException("no sample files in " + samples.resolve(folder));
            }
            return found;
        }
    }

    private static String words(JsonNode skills) {
        return String.join(", ", StreamSupport.stream(skills.spliterator(), false)
                .map(skill -> skill.isTextual() ? skill.asText() : skill.path("name").asText())
                .toList());
    }

    private void say(String message, Object... values) {
        var seconds = Duration.between(began, Instant.now()).toMillis() / 1000.0;
        System.out.println("%5.1f s  ".formatted(seconds) + message.formatted(values));
    }

    private static void detail(String line) {
        System.out.println("           " + line.stripTrailing());
    }

    static {
        Locale.setDefault(Locale.ROOT);
    }
}
