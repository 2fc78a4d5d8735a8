package dev.shortlist.auth.keycloak;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where Keycloak is, and as whom it is called: `login` signs people in, `admin` manages the realm.
@ConfigurationProperties("shortlist.auth.keycloak")
public record KeycloakProperties(
        URI url,
        @DefaultValue("shortlist") String realm,
        @DefaultValue("shortlist-api") String permissionsClient,
        Client login,
        Client admin,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("10s") Duration timeout) {

    /// A confidential client of the realm.
    public record Client(String id, String secret) {}
}
