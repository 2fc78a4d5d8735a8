package dev.shortlist.gateway.routing;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.netty.channel.ChannelOption;
import org.springframework.cloud.gateway.config.HttpClientCustomizer;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.server.WebFilter;

/// Routes, and the filters that every routed call passes, outermost first.
@Configuration(proxyBeanMethods = false)
class RoutingConfiguration {

    @Bean
    RouteLocator serviceRoutes(RoutingProperties properties) {
        return ServiceRoutes.of(properties);
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 100)
    WebFilter pathAliases() {
        return new AliasFilter();
    }

    @Bean
    RouteNameFilter routeNameFilter() {
        return new RouteNameFilter();
    }

    @Bean
    UnansweredFilter unansweredFilter(RoutingProperties properties) {
        return new UnansweredFilter(properties.breaker().pause());
    }

    @Bean
    RetrySafeCallsFilter retrySafeCallsFilter(RoutingProperties properties) {
        return new RetrySafeCallsFilter(properties.retries());
    }

    @Bean
    CircuitBreakerRegistry circuitBreakers(RoutingProperties properties) {
        return Breakers.registry(properties.breaker());
    }

    @Bean
    MeterBinder circuitBreakerMetrics(CircuitBreakerRegistry breakers) {
        return TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers);
    }

    @Bean
    CircuitBreakerFilter circuitBreakerFilter(CircuitBreakerRegistry breakers, RoutingProperties properties) {
        return new CircuitBreakerFilter(breakers, properties.breaker().pause());
    }

    @Bean
    CallHeaders callHeaders() {
        return new CallHeaders();
    }

    @Bean
    AnswerHeaders answerHeaders() {
        return new AnswerHeaders();
    }

    // Set once on the client: as a route's metadata it would copy the client's configuration at every call.
    @Bean
    HttpClientCustomizer connectTimeout(RoutingProperties properties) {
        return client -> client.option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int)
                properties.connectTimeout().toMillis());
    }
}
