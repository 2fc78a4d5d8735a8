package dev.shortlist.auth.apikey.adapter.web;

import dev.shortlist.auth.apikey.application.ExchangeKey;
import dev.shortlist.starter.security.Open;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/// For the gateway, which routes nothing below `/internal`. The key itself is the credential.
@Hidden
@RestController
class KeyExchangeController {

    private final ExchangeKey exchangeKey;
    private final Clock clock;

    KeyExchangeController(ExchangeKey exchangeKey, Clock clock) {
        this.exchangeKey = exchangeKey;
        this.clock = clock;
    }

    @Open
    @PostMapping("/internal/v1/api-keys/token")
    Mono<KeyTokenResponse> exchange(@Valid @RequestBody KeyTokenRequest request) {
        return exchangeKey
                .exchange(request.key())
                .map(token -> new KeyTokenResponse(
                        token.accessToken(), token.usableFrom(clock.instant()).toSeconds()));
    }
}
