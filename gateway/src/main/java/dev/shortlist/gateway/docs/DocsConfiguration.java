package dev.shortlist.gateway.docs;

import dev.shortlist.gateway.routing.RoutingProperties;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.function.client.WebClient;

/// Documents, and the pages that show them. Scripts and styles come from here, never from elsewhere.
@Configuration(proxyBeanMethods = false)
class DocsConfiguration implements WebFluxConfigurer {

    @Bean
    OpenApiDocuments openApiDocuments(WebClient.Builder client, RoutingProperties routing, DocsProperties properties) {
        var reader = client.codecs(codecs -> codecs.defaultCodecs()
                        .maxInMemorySize((int) properties.largest().toBytes()))
                .build();
        return new OpenApiDocuments(reader, routing, properties, Resources.openApiFrame());
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/docs/ui/**")
                .addResourceLocations(Resources.uiFolder())
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(1)));
        registry.addResourceHandler("/docs/assets/**")
                .addResourceLocations("classpath:/docs/assets/")
                .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)));
    }
}
