package dev.shortlist.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.shortlist.starter.security.Caller;
import java.time.Duration;
import java.util.Objects;
import org.springframework.web.server.ServerWebExchange;

/// The allowances of everybody who called lately. A forgotten one starts full, so it is kept until it would be full.
public final class RateLimits {

    private static final int MOST = 100_000;

    private final LimitProperties properties;
    private final Cache<String, Allowance> callers;
    private final Cache<String, Allowance> addresses;
    private final Cache<String, Allowance> signIns;
    private final Cache<String, Allowance> badKeys;

    RateLimits(LimitProperties properties) {
        this.properties = properties;
        this.callers = kept(properties.caller());
        this.addresses = kept(properties.address());
        this.signIns = kept(properties.signIn());
        this.badKeys = kept(properties.badKeys());
    }

    Allowance ofCaller(Caller caller) {
        return of(callers, caller.userId(), properties.caller());
    }

    Allowance ofAddress(ServerWebExchange exchange) {
        return of(addresses, addressOf(exchange), properties.address());
    }

    Allowance ofSignIns(ServerWebExchange exchange) {
        return of(signIns, addressOf(exchange), properties.signIn());
    }

    /// API keys tried from this address and refused.
    public Allowance ofKeys(ServerWebExchange exchange) {
        return of(badKeys, addressOf(exchange), properties.badKeys());
    }

    private static Allowance of(Cache<String, Allowance> cache, String who, LimitProperties.Rate rate) {
        return Objects.requireNonNull(cache.get(who, _ -> new Allowance(rate)));
    }

    private static Cache<String, Allowance> kept(LimitProperties.Rate rate) {
        var untilFull = rate.per().multipliedBy(Math.ceilDiv(rate.burst(), rate.refill()));
        return Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(untilFull.plus(Duration.ofSeconds(1)))
                .build();
    }

    private static String addressOf(ServerWebExchange exchange) {
        var remote = exchange.getRequest().getRemoteAddress();
        return remote == null || remote.getAddress() == null
                ? "unknown"
                : remote.getAddress().getHostAddress();
    }
}
