package dev.shortlist.starter.id;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/// Identity and time, which use cases are given instead of taking them.
@AutoConfiguration
class IdAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    IdSource idSource() {
        return new UuidV7();
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
