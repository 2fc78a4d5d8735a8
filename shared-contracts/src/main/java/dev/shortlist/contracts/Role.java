package dev.shortlist.contracts;

import static dev.shortlist.contracts.Permission.BUILD_CV;
import static dev.shortlist.contracts.Permission.ERASE_CANDIDATE;
import static dev.shortlist.contracts.Permission.EXPORT_RESULTS;
import static dev.shortlist.contracts.Permission.GENERATE_DOCUMENTS;
import static dev.shortlist.contracts.Permission.GENERATE_JD;
import static dev.shortlist.contracts.Permission.MANAGE_INTERVIEWS;
import static dev.shortlist.contracts.Permission.PARSE_JD;
import static dev.shortlist.contracts.Permission.RANK_CANDIDATES;
import static dev.shortlist.contracts.Permission.READ_AUDIT;
import static dev.shortlist.contracts.Permission.SEARCH_CV;
import static dev.shortlist.contracts.Permission.SUBSCRIBE_EVENTS;
import static dev.shortlist.contracts.Permission.UPLOAD_CV;
import static dev.shortlist.contracts.Permission.VIEW_ANALYTICS;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// The roles as a new realm ships them, widest first. An admin may change the matrix later: tokens tell the truth, not
/// this.
public enum Role {
    ADMIN(EnumSet.allOf(Permission.class)),
    HR(
            UPLOAD_CV,
            SEARCH_CV,
            PARSE_JD,
            GENERATE_JD,
            RANK_CANDIDATES,
            EXPORT_RESULTS,
            VIEW_ANALYTICS,
            MANAGE_INTERVIEWS,
            GENERATE_DOCUMENTS,
            ERASE_CANDIDATE,
            READ_AUDIT),
    RECRUITER(
            UPLOAD_CV,
            SEARCH_CV,
            PARSE_JD,
            GENERATE_JD,
            RANK_CANDIDATES,
            EXPORT_RESULTS,
            VIEW_ANALYTICS,
            MANAGE_INTERVIEWS,
            GENERATE_DOCUMENTS),
    HIRING_MANAGER(SEARCH_CV, GENERATE_JD, RANK_CANDIDATES, EXPORT_RESULTS, MANAGE_INTERVIEWS),
    VIEWER(SEARCH_CV, VIEW_ANALYTICS),
    CANDIDATE(BUILD_CV),
    PARTNER(SUBSCRIBE_EVENTS);

    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        this(Set.of(permissions));
    }

    Role(Set<Permission> permissions) {
        this.permissions = Set.copyOf(permissions);
    }

    public Set<Permission> permissions() {
        return permissions;
    }

    /// The name in tokens, in Keycloak and in answers to clients.
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
