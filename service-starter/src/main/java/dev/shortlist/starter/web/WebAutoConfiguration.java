package dev.shortlist.starter.web;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;

/// JSON, paging, and repetition of POSTs where there is a database to remember them.
@AutoConfiguration(
        beforeName = "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration",
        afterName = "org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration")
class WebAutoConfiguration {

    @Bean
    JsonMapperBuilderCustomizer strictTypes() {
        return new StrictTypes();
    }

    @Bean
    Overload overload(@Value("${shortlist.web.most-unanswered:256}") int most) {
        return new Overload(most);
    }

    @Bean
    WebFluxConfigurer pagingArgument() {
        return new WebFluxConfigurer() {
            @Override
            public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
                configurer.addCustomResolver(new PagingArgument());
            }
        };
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(DatabaseClient.class)
    @ConditionalOnBean(type = "io.r2dbc.spi.ConnectionFactory")
    @EnableScheduling
    static class WithDatabase {

        @Bean
        IdempotencyKeys idempotencyKeys(
                DatabaseClient database, @Value("${shortlist.idempotency.kept:24h}") Duration kept) {
            return new IdempotencyKeys(database, kept);
        }

        @Bean
        IdempotentRequests idempotentRequests() {
            return new IdempotentRequests();
        }

        @Bean
        Idempotency idempotency(IdempotencyKeys keys) {
            return new Idempotency(keys);
        }
    }
}
