package dev.shortlist.matcher.database;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A row whose columns the table says are never null, and JSON columns as records. Nullable columns have their own
/// methods.
public final class Row {

    private final Readable row;
    private final JsonMapper json;

    public Row(Readable row, JsonMapper json) {
        this.row = row;
        this.json = json;
    }

    public UUID id(String column) {
        return there(row.get(column, UUID.class), column);
    }

    public String text(String column) {
        return there(row.get(column, String.class), column);
    }

    public int integer(String column) {
        return there(row.get(column, Integer.class), column);
    }

    public double number(String column) {
        return there(row.get(column, Double.class), column);
    }

    public Instant time(String column) {
        return there(row.get(column, OffsetDateTime.class), column).toInstant();
    }

    public <T> T json(String column, Class<T> type) {
        return json.readValue(text(column), type);
    }

    public List<UUID> ids(String column) {
        return List.of(there(row.get(column, UUID[].class), column));
    }

    public @Nullable String textIfAny(String column) {
        return row.get(column, String.class);
    }

    public @Nullable Integer integerIfAny(String column) {
        return row.get(column, Integer.class);
    }

    public @Nullable Double numberIfAny(String column) {
        return row.get(column, Double.class);
    }

    public @Nullable Instant timeIfAny(String column) {
        var time = row.get(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    public <T> @Nullable T jsonIfAny(String column, Class<T> type) {
        var text = textIfAny(column);
        return text == null ? null : json.readValue(text, type);
    }

    private static <T> T there(@Nullable T value, String column) {
        return Objects.requireNonNull(value, column);
    }
}
