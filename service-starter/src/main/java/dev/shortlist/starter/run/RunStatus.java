package dev.shortlist.starter.run;

import java.util.Locale;

/// `queued → running → done, failed or cancelled`; the last three are final.
public enum RunStatus {
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    public boolean isOver() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }

    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RunStatus of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
