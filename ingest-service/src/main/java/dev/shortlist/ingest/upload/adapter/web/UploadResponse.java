package dev.shortlist.ingest.upload.adapter.web;

import dev.shortlist.ingest.cv.application.CvNews;
import dev.shortlist.ingest.upload.domain.Upload;
import dev.shortlist.ingest.upload.domain.UploadItem;
import dev.shortlist.starter.problem.Problem;
import dev.shortlist.starter.run.Run;
import dev.shortlist.starter.run.RunStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// An upload as clients see it: at once, and later as a run.
final class UploadResponse {

    private UploadResponse() {}

    record Accepted(UUID uploadId, RunStatus status, List<Item> items) {

        static Accepted of(Upload upload) {
            return new Accepted(
                    upload.uploadId(),
                    RunStatus.QUEUED,
                    upload.items().stream().map(Item::of).toList());
        }
    }

    record Item(
            @Nullable UUID cvId,
            String filename,
            UploadItem.Status status,
            @Nullable Problem error) {

        static Item of(UploadItem item) {
            var error = item.error();
            return new Item(
                    item.cvId(),
                    item.filename(),
                    item.status(),
                    error == null ? null : Problem.of(error, "/api/v1/cvs", ""));
        }
    }

    record Watched(
            UUID uploadId,
            RunStatus status,
            Run.Progress progress,
            Instant createdAt,
            @Nullable Instant finishedAt,
            @Nullable JsonNode error,
            @Nullable UUID jobId,
            List<CvNews> items) {

        static Watched of(Run run, Upload upload, List<CvNews> items) {
            return new Watched(
                    run.id(),
                    run.status(),
                    run.progress(),
                    run.createdAt(),
                    run.finishedAt(),
                    run.error(),
                    upload.jobId(),
                    items);
        }
    }
}
