package dev.shortlist.auth.apikey;

import dev.shortlist.auth.apikey.application.ApiKeys;
import dev.shortlist.auth.apikey.application.ExchangeKey;
import dev.shortlist.auth.apikey.application.IssueKey;
import dev.shortlist.auth.apikey.application.ListKeys;
import dev.shortlist.auth.apikey.application.RevokeKey;
import dev.shortlist.auth.apikey.application.SecretSource;
import dev.shortlist.starter.id.IdSource;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Issuing, listing, revoking and exchanging keys.
@Configuration(proxyBeanMethods = false)
class ApiKeyConfiguration {

    @Bean
    IssueKey issueKey(ApiKeys keys, IdSource ids, SecretSource secrets, Clock clock) {
        return new IssueKey(keys, ids, secrets, clock);
    }

    @Bean
    ListKeys listKeys(ApiKeys keys) {
        return new ListKeys(keys);
    }

    @Bean
    RevokeKey revokeKey(ApiKeys keys) {
        return new RevokeKey(keys);
    }

    @Bean
    ExchangeKey exchangeKey(ApiKeys keys, Clock clock) {
        return new ExchangeKey(keys, clock);
    }
}
