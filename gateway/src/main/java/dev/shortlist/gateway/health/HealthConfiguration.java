package dev.shortlist.gateway.health;

import dev.shortlist.gateway.routing.RoutingProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.client.WebClient;

/// One answer for all services.
@Configuration(proxyBeanMethods = false)
class HealthConfiguration {

    @Bean
    AskServices askServices(WebClient.Builder client, RoutingProperties routing, HealthProperties properties) {
        return new AskServices(client.build(), routing, properties);
    }
}
