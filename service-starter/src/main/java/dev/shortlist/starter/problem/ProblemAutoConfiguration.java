package dev.shortlist.starter.problem;

import dev.shortlist.starter.telemetry.TraceIds;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/// Replaces Boot's error pages.
@AutoConfiguration(
        beforeName = "org.springframework.boot.webflux.autoconfigure.error.ErrorWebFluxAutoConfiguration",
        afterName = {
            "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration",
            "dev.shortlist.starter.telemetry.TelemetryAutoConfiguration"
        })
class ProblemAutoConfiguration {

    @Bean
    ErrorWebExceptionHandler problemHandler(JsonMapper json, TraceIds traces) {
        return new ProblemHandler(json, traces);
    }
}
