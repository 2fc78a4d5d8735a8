package dev.shortlist.auth.user.domain;

import dev.shortlist.contracts.failure.Conflict;
import java.util.Set;

/// Keeps administrators from locking themselves, or everybody, out.
public final class AdminPolicy {

    private AdminPolicy() {}

    /// Refuses to let the last of the active administrators go; theirs are the ids given.
    public static void mayLeave(User user, Set<String> activeAdmins) {
        if (user.isActiveAdmin() && activeAdmins.stream().allMatch(user.id()::equals)) {
            throw new Conflict(
                    "Last administrator",
                    user.username() + " is the last active administrator; name another one first");
        }
    }

    public static void notOneself(User user, String actorId) {
        if (user.id().equals(actorId)) {
            throw new Conflict(
                    "Own account", "An administrator cannot delete or deactivate the own account; another one can");
        }
    }
}
