package dev.shortlist.starter.run;

import java.util.Locale;

/// Something that a watcher of a run is told; `data` is written as JSON.
public record RunEvent(Type type, Object data) {

    /// The types that clients know.
    public enum Type {
        STATUS,
        PROGRESS,
        ITEM,
        TOKEN,
        SOURCES,
        FINAL,
        ERROR,
        DONE;

        String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static RunEvent item(Object data) {
        return new RunEvent(Type.ITEM, data);
    }

    public static RunEvent result(Object data) {
        return new RunEvent(Type.FINAL, data);
    }

    static RunEvent status(RunStatus status) {
        return new RunEvent(Type.STATUS, new StatusData(status));
    }

    static RunEvent progress(int done, int total) {
        return new RunEvent(Type.PROGRESS, new Run.Progress(done, total));
    }

    static RunEvent done(RunStatus status) {
        return new RunEvent(Type.DONE, new StatusData(status));
    }

    record StatusData(RunStatus status) {}
}
