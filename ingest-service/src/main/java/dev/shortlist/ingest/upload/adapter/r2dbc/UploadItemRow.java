package dev.shortlist.ingest.upload.adapter.r2dbc;

import dev.shortlist.contracts.failure.Failure;
import dev.shortlist.ingest.upload.domain.UploadItem;
import dev.shortlist.starter.problem.KeptFailure;
import io.r2dbc.spi.Readable;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A row of `upload_items`.
final class UploadItemRow {

    private final JsonMapper json;

    UploadItemRow(JsonMapper json) {
        this.json = json;
    }

    @SuppressWarnings("NullAway") // columns that are `not null`
    UploadItem read(Readable row) {
        var error = row.get("error", String.class);
        return new UploadItem(
                row.get("filename", String.class),
                UploadItem.Status.valueOf(row.get("status", String.class).toUpperCase(Locale.ROOT)),
                row.get("cv_id", UUID.class),
                error == null ? null : json.readValue(error, KeptFailure.class).toFailure());
    }

    @Nullable String write(@Nullable Failure error) {
        return error == null ? null : json.writeValueAsString(KeptFailure.of(error));
    }
}
