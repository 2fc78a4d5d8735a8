package dev.shortlist.contracts;

import java.util.Locale;

/// What a person or a machine may do. In Keycloak each is a client role of `shortlist-api`.
public enum Permission {
    UPLOAD_CV,
    SEARCH_CV,
    PARSE_JD,
    GENERATE_JD,
    RANK_CANDIDATES,
    EXPORT_RESULTS,
    VIEW_ANALYTICS,
    MANAGE_USERS,
    MANAGE_SETTINGS,
    MANAGE_INTERVIEWS,
    GENERATE_DOCUMENTS,
    BUILD_CV,
    READ_AUDIT,
    ERASE_CANDIDATE,
    SUBSCRIBE_EVENTS;

    /// The name in tokens, in Keycloak and in answers to clients.
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
