package dev.shortlist.gateway.identity;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where API keys are exchanged, and how long answers are believed. A revoked key works at most as long as the token
/// that it was exchanged for; a new key that was tried too early waits for `refusalsKept`.
@ConfigurationProperties("shortlist.gateway.identity")
public record IdentityProperties(
        URI exchange,
        @DefaultValue("5s") Duration timeout,
        @DefaultValue("10s") Duration refusalsKept,
        @DefaultValue("10s") Duration margin,
        @DefaultValue("10000") int keysKept) {}
