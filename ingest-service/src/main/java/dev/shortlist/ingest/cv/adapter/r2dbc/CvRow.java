package dev.shortlist.ingest.cv.adapter.r2dbc;

import dev.shortlist.contracts.failure.Failure;
import dev.shortlist.ingest.cv.domain.CvContent;
import dev.shortlist.ingest.cv.domain.CvStatus;
import dev.shortlist.ingest.cv.domain.KeptCv;
import dev.shortlist.ingest.original.domain.Sha256;
import dev.shortlist.starter.problem.KeptFailure;
import io.r2dbc.spi.Readable;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A row of `cvs`, read.
final class CvRow {

    private final JsonMapper json;

    CvRow(JsonMapper json) {
        this.json = json;
    }

    @SuppressWarnings("NullAway") // columns that are `not null`
    KeptCv read(Readable row) {
        return new KeptCv(
                row.get("cv_id", UUID.class),
                new Sha256(HexFormat.of().formatHex(row.get("sha256", byte[].class))),
                row.get("filename", String.class),
                row.get("kind", String.class),
                row.get("size", Long.class),
                row.get("source", String.class),
                row.get("use_ai", Boolean.class),
                row.get("uploaded_by", String.class),
                row.get("uploaded_at", OffsetDateTime.class).toInstant(),
                Arrays.asList(row.get("upload_ids", UUID[].class)),
                CvStatus.valueOf(row.get("status", String.class).toUpperCase(Locale.ROOT)),
                row.get("candidate_id", UUID.class),
                row.get("version", Long.class),
                content(row.get("content", String.class)),
                failure(row.get("error", String.class)));
    }

    private @Nullable CvContent content(@Nullable String text) {
        return text == null ? null : json.readValue(text, CvContent.class);
    }

    private @Nullable Failure failure(@Nullable String text) {
        return text == null ? null : json.readValue(text, KeptFailure.class).toFailure();
    }

    @Nullable String write(@Nullable CvContent content) {
        return content == null ? null : json.writeValueAsString(content);
    }

    @Nullable String write(@Nullable Failure why) {
        return why == null ? null : json.writeValueAsString(KeptFailure.of(why));
    }
}
