package dev.shortlist.stories.people;

import static dev.shortlist.testkit.Eventually.eventually;

import dev.shortlist.stories.system.Api;
import dev.shortlist.stories.system.EventStream;
import dev.shortlist.stories.system.EventStream.Event;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Somebody who fills jobs.
public final class Recruiter {

    private final Api api;

    public Recruiter(Api api) {
        this.api = api;
    }

    public Api api() {
        return api;
    }

    /// The answer to the upload: an id and what became of each file at the door.
    public JsonNode uploads(Map<String, byte[]> files) {
        return api.upload("/api/v1/cvs", "files", files).expect(202);
    }

    /// Watches until every file is read or refused.
    public List<Event> watches(JsonNode upload) {
        return eventsOf("/api/v1/uploads/" + upload.path("upload_id").asString());
    }

    public JsonNode findsUpload(JsonNode upload) {
        return api.get("/api/v1/uploads/" + upload.path("upload_id").asString()).expect(200);
    }

    public String opensJob(String jd) {
        var job = api.upload(
                "/api/v1/jobs/upload", "file", Map.of("jd.txt", jd.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        return job.expect(201).path("job_id").asString();
    }

    public String startsRanking(String job, Map<String, Object> selection) {
        return api.post("/api/v1/jobs/" + job + "/rankings", selection)
                .expect(202)
                .path("ranking_id")
                .asString();
    }

    public List<Event> watchesRanking(String ranking) {
        return eventsOf("/api/v1/rankings/" + ranking);
    }

    public JsonNode readsRanking(String ranking, int limit) {
        return api.get("/api/v1/rankings/" + ranking + "?limit=" + limit).expect(200);
    }

    /// A ranking reaches the exporters as an event: one that they do not know yet is asked for again.
    public JsonNode exports(String ranking, String format) {
        return eventually(
                        () -> api.post("/api/v1/exports", Map.of("ranking_id", ranking, "format", format)),
                        answer -> answer.status() != 404)
                .expect(201);
    }

    public byte[] downloads(JsonNode export) {
        return api.download(export.path("download_url").asString());
    }

    private List<Event> eventsOf(String run) {
        try (EventStream stream = api.events(run + "/events", 0)) {
            return stream.untilDone();
        }
    }
}
