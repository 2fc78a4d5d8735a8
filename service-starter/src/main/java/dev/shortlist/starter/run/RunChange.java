package dev.shortlist.starter.run;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What to change of a run and what to tell its watchers, together. Only `holder` may, if one is named.
record RunChange(
        @Nullable UUID holder,
        List<RunEvent> events,
        @Nullable RunStatus status,
        @Nullable Integer done,
        @Nullable Integer total,
        @Nullable Object error) {

    static RunChange tell(@Nullable UUID holder, List<RunEvent> events) {
        return new RunChange(holder, events, null, null, null, null);
    }

    static RunChange progress(@Nullable UUID holder, int done, int total, List<RunEvent> events) {
        var all = new ArrayList<>(events);
        all.add(RunEvent.progress(done, total));
        return new RunChange(holder, all, null, done, total, null);
    }

    static RunChange begin(@Nullable UUID holder) {
        return new RunChange(holder, List.of(RunEvent.status(RunStatus.RUNNING)), RunStatus.RUNNING, null, null, null);
    }

    /// The last events of a run: whatever there is to say, then its status and `done`.
    static RunChange end(@Nullable UUID holder, RunStatus status, List<RunEvent> last, @Nullable Object error) {
        var all = new ArrayList<>(last);
        if (error != null) {
            all.add(new RunEvent(RunEvent.Type.ERROR, error));
        }
        all.add(RunEvent.status(status));
        all.add(RunEvent.done(status));
        return new RunChange(holder, all, status, null, null, error);
    }
}
