package dev.shortlist.gateway.routing;

import dev.shortlist.contracts.failure.Failure;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;

/// One breaker a service. It counts calls that got no answer; an answer, even 503, is the service's own word.
final class Breakers {

    private Breakers() {}

    static CircuitBreakerRegistry registry(RoutingProperties.Breaker settings) {
        return CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .failureRateThreshold(settings.failurePercent())
                .slidingWindowSize(settings.calls())
                .minimumNumberOfCalls(settings.atLeast())
                .waitDurationInOpenState(settings.pause())
                .permittedNumberOfCallsInHalfOpenState(1)
                // What the caller did wrong, such as too large a body, says nothing about the service.
                .ignoreExceptions(Failure.class)
                .build());
    }
}
