package dev.shortlist.auth;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What an operator may choose. A revoked API key dies within `keyTokenLifetime` wherever its token is cached.
@ConfigurationProperties("shortlist.auth")
public record AuthProperties(
        @DefaultValue Demo demo, @DefaultValue("2m") Duration keyTokenLifetime) {

    /// Whether the demo users may sign in by naming their role; their passwords are the prefix and the role.
    public record Demo(
            @DefaultValue("false") boolean enabled,
            @DefaultValue("demo-") String passwordPrefix) {}
}
