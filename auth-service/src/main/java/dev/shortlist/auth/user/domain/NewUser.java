package dev.shortlist.auth.user.domain;

import dev.shortlist.contracts.Role;
import dev.shortlist.contracts.failure.Invalid;
import java.util.Locale;
import java.util.regex.Pattern;

/// A person to be. Names are kept in lower case, as Keycloak keeps them.
public record NewUser(String username, String email, String password, Role role, boolean active) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@+-]{2,63}");

    public NewUser {
        username = username.strip().toLowerCase(Locale.ROOT);
        email = email.strip().toLowerCase(Locale.ROOT);
        if (!NAME.matcher(username).matches()) {
            throw new Invalid("username", "must have 3 to 64 characters: letters, digits, and . _ @ + -");
        }
        // Keycloak names the hidden users behind API keys so; such a name would hide a person too.
        if (username.startsWith("service-account-")) {
            throw new Invalid("username", "must not begin with service-account-");
        }
    }
}
