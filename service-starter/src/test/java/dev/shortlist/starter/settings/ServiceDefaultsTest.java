package dev.shortlist.starter.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.ConfigurableEnvironment;

class ServiceDefaultsTest {

    @Configuration
    static class Nothing {}

    @Test
    void a_service_gets_the_defaults() {
        assertThat(environment().getProperty("spring.kafka.producer.acks")).isEqualTo("all");
    }

    @Test
    void what_a_service_says_itself_wins() {
        assertThat(environment().getProperty("spring.kafka.consumer.max-poll-records"))
                .isEqualTo("7");
    }

    @Test
    void demo_switches_are_off_but_in_the_local_profile() {
        assertThat(environment().getProperty("shortlist.demo.login")).isEqualTo("false");
        assertThat(environment("--spring.profiles.active=local").getProperty("shortlist.demo.login"))
                .isEqualTo("true");
    }

    @ParameterizedTest(name = "{0}={1} reaches {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    SHORTLIST_POSTGRES_HOST     | db        | spring.r2dbc.url                         | r2dbc:postgresql://db:5433/sample
                    SHORTLIST_POSTGRES_PORT     | 7         | spring.flyway.url                        | jdbc:postgresql://localhost:7/sample
                    SHORTLIST_POSTGRES_PASSWORD | x         | spring.r2dbc.password                    | x
                    SHORTLIST_POSTGRES_PASSWORD | x         | spring.flyway.password                   | x
                    SHORTLIST_KAFKA             | k:1       | spring.kafka.bootstrap-servers           | k:1
                    SHORTLIST_KEYCLOAK_URL      | http://kc | shortlist.security.issuer                | http://kc/realms/shortlist
                    SHORTLIST_KEYCLOAK_URL      | http://kc | shortlist.security.keys                  | http://kc/realms/shortlist/protocol/openid-connect/certs
                    SHORTLIST_KEYCLOAK_ISSUER   | http://is | shortlist.security.issuer                | http://is
                    SHORTLIST_DEMO_LOGIN        | true      | shortlist.demo.login                     | true
                    SHORTLIST_OTLP              | true      | management.tracing.export.otlp.enabled   | true
                    SHORTLIST_TRACE_SHARE       | 1.0       | management.tracing.sampling.probability  | 1.0
                    SHORTLIST_MAX_JSON          | 1MB       | spring.http.codecs.max-in-memory-size    | 1MB
                    SHORTLIST_KAFKA_CONCURRENCY | 3         | spring.kafka.listener.concurrency        | 3
                    SHORTLIST_POSTGRES_CONNECTIONS | 4      | spring.r2dbc.pool.max-size               | 4
                    """)
    void a_knob_turns_what_it_says(String variable, String value, String property, String expected) {
        assertThat(environment("--" + variable + "=" + value).getProperty(property))
                .isEqualTo(expected);
    }

    private static ConfigurableEnvironment environment(String... arguments) {
        var application = new SpringApplicationBuilder(Nothing.class)
                .web(WebApplicationType.NONE)
                .properties("spring.config.name=sample-service");
        try (var context = application.run(arguments)) {
            return context.getEnvironment();
        }
    }
}
