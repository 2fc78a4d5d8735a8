package dev.shortlist.ingest.parsing.adapter.ai;

import dev.shortlist.ingest.ModelProperties;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ModelConfiguration {

    @Bean
    CircuitBreakerRegistry modelBreakers(ModelProperties settings) {
        var breaker = settings.breaker();
        return CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .failureRateThreshold(breaker.failurePercent())
                .slidingWindowSize(breaker.calls())
                .minimumNumberOfCalls(breaker.atLeast())
                .waitDurationInOpenState(breaker.pause())
                .permittedNumberOfCallsInHalfOpenState(1)
                .build());
    }

    @Bean
    CircuitBreaker modelBreaker(CircuitBreakerRegistry breakers) {
        return breakers.circuitBreaker("model");
    }

    @Bean
    MeterBinder modelBreakerMetrics(CircuitBreakerRegistry breakers) {
        return TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers);
    }

    @Bean
    ModelHealth modelHealthIndicator(ModelProperties settings, CircuitBreaker modelBreaker) {
        return new ModelHealth(settings.isConfigured(), modelBreaker);
    }
}
