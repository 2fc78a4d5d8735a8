package dev.shortlist.starter.security;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Whose tokens hold. Issuer and key address differ where services reach the issuer by another name than browsers do.
@ConfigurationProperties("shortlist.security")
record SecurityProperties(
        String issuer,
        String keys,
        @DefaultValue("shortlist-api") String audience,
        @DefaultValue("10s") Duration clockSkew,
        @DefaultValue("5s") Duration keysTimeout,

        @DefaultValue("default-src 'none'; frame-ancestors 'none'")
        String contentPolicy) {}
