package dev.shortlist.gateway.limit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.server.WebFilter;

/// Sign-in is counted before anything is checked, callers once they are known, behind the security chain (-100).
@Configuration(proxyBeanMethods = false)
class LimitConfiguration {

    @Bean
    RateLimits rateLimits(LimitProperties properties) {
        return new RateLimits(properties);
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 300)
    WebFilter signInLimitFilter(RateLimits limits) {
        return new SignInLimitFilter(limits);
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 310)
    WebFilter requestSizeFilter(LimitProperties properties) {
        return new RequestSizeFilter(properties.sizes());
    }

    @Bean
    @Order(-50)
    WebFilter rateLimitFilter(RateLimits limits) {
        return new RateLimitFilter(limits);
    }
}
