package dev.shortlist.auth.keycloak;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The admin API said no: the status, the field that it names if any, and its reason in words.
public final class KeycloakRefusal extends RuntimeException {

    private final int status;
    private final @Nullable String field;
    private final String reason;

    KeycloakRefusal(int status, @Nullable String field, String reason) {
        super("Keycloak answered " + status + ": " + reason, null, false, false);
        this.status = status;
        this.field = field;
        this.reason = reason;
    }

    // Three shapes occur: {errorMessage, field}, {error, error_description} and {errors: [one of the first]}.
    static KeycloakRefusal of(int status, JsonNode body) {
        var first = body.path("errors").path(0);
        var said = first.isObject() ? first : body;
        return new KeycloakRefusal(status, text(said, "field"), reason(said));
    }

    private static String reason(JsonNode said) {
        for (var name : new String[] {"error_description", "errorMessage", "error"}) {
            var text = text(said, name);
            if (text != null) {
                return text;
            }
        }
        return "no reason given";
    }

    private static @Nullable String text(JsonNode node, String name) {
        var text = node.path(name).asString("");
        return text.isBlank() ? null : text;
    }

    public boolean isMissing() {
        return status == 404;
    }

    public boolean isConflict() {
        return status == 409;
    }

    /// The values were understood and not accepted.
    public boolean isInvalid() {
        return status == 400;
    }

    public @Nullable String field() {
        return field;
    }

    public String reason() {
        return reason;
    }
}
