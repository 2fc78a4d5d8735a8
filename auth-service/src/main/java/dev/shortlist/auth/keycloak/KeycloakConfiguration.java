package dev.shortlist.auth.keycloak;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shortlist.starter.json.WireFormat;
import io.netty.channel.ChannelOption;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.http.codec.json.JacksonJsonDecoder;
import org.springframework.http.codec.json.JacksonJsonEncoder;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The two ways into Keycloak: OpenID Connect writes snake_case, the admin API camelCase.
@Configuration(proxyBeanMethods = false)
class KeycloakConfiguration {

    @Bean
    TokenEndpoint tokenEndpoint(WebClient.Builder builder, KeycloakProperties properties) {
        return new TokenEndpoint(client(builder, properties, WireFormat.mapper()), properties);
    }

    @Bean
    KeycloakAdmin keycloakAdmin(
            WebClient.Builder builder, KeycloakProperties properties, TokenEndpoint tokens, Clock clock) {
        var access = new AdminAccess(tokens, properties.admin(), clock);
        return new KeycloakAdmin(client(builder, properties, camelCase()), properties.realm(), access);
    }

    private static JsonMapper camelCase() {
        return JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
    }

    private static WebClient client(WebClient.Builder builder, KeycloakProperties properties, JsonMapper json) {
        var http = HttpClient.create()
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int)
                        properties.connectTimeout().toMillis())
                .responseTimeout(properties.timeout());
        return builder.clone()
                .baseUrl(properties.url().toString())
                .clientConnector(new ReactorClientHttpConnector(http))
                .codecs(codecs -> {
                    codecs.defaultCodecs().jacksonJsonDecoder(new JacksonJsonDecoder(json));
                    codecs.defaultCodecs().jacksonJsonEncoder(new JacksonJsonEncoder(json));
                })
                .build();
    }
}
