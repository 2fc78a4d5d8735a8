package dev.shortlist.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.starter.security.Open;
import dev.shortlist.starter.security.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Starts small applications without database, broker or issuer.
class StartIT {

    @Configuration
    @EnableAutoConfiguration
    @Import(Forgetful.class)
    static class WithForgetful {}

    @RestController
    static class Forgetful {

        @GetMapping("/forgotten")
        String forgotten() {
            return "";
        }
    }

    @Configuration
    @EnableAutoConfiguration
    @Import(Undecided.class)
    static class WithUndecided {}

    @RestController
    static class Undecided {

        @Open
        @SignedIn
        @GetMapping("/undecided")
        String undecided() {
            return "";
        }
    }

    @Configuration
    @EnableAutoConfiguration
    static class Bare {}

    @Test
    void an_endpoint_that_does_not_say_whom_it_serves_stops_the_start() {
        assertThatThrownBy(() -> start(WithForgetful.class))
                .rootCause()
                .hasMessage("Forgetful.forgotten needs one of @Requires, @SignedIn, @Open");
    }

    @Test
    void an_endpoint_that_says_two_things_stops_the_start() {
        assertThatThrownBy(() -> start(WithUndecided.class))
                .rootCause()
                .hasMessageContaining("more than one of @Open, @SignedIn, @Requires");
    }

    @Test
    void a_service_starts_while_its_issuer_is_away() {
        try (var application = start(Bare.class)) {
            assertThat(application.isRunning()).isTrue();
        }
    }

    private static ConfigurableApplicationContext start(Class<?> application) {
        return new SpringApplicationBuilder(application)
                .properties(
                        "server.port=0",
                        "logging.structured.format.console=",
                        "shortlist.keycloak.url=http://localhost:1",
                        "spring.flyway.enabled=false",
                        "spring.autoconfigure.exclude="
                                + "org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration,"
                                + "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration,"
                                + "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration")
                .run();
    }
}
