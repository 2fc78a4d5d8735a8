package dev.shortlist.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.gateway.identity.KeyExchange.Answer;
import dev.shortlist.gateway.identity.KeyExchange.Refused;
import dev.shortlist.gateway.identity.KeyExchange.Token;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.scheduler.VirtualTimeScheduler;

class ApiKeyTokensTest {

    private static final String KEY = "slk_key";
    private static final Token TOKEN = new Token("jwt", Duration.ofMinutes(2));

    private final AtomicInteger exchanges = new AtomicInteger();
    private final VirtualTimeScheduler time = VirtualTimeScheduler.create();

    @Test
    void a_key_is_exchanged_once_until_shortly_before_the_token_ends() {
        var tokens = answering(() -> Mono.just(TOKEN));

        pass(tokens, 0);
        pass(tokens, 109);
        assertThat(exchanges).hasValue(1);
        pass(tokens, 111);
        assertThat(exchanges).hasValue(2);
    }

    @Test
    void a_refusal_is_remembered_for_a_moment_only() {
        var tokens = answering(() -> Mono.just(new Refused()));

        assertThat(pass(tokens, 0)).isInstanceOf(Refused.class);
        pass(tokens, 9);
        assertThat(exchanges).hasValue(1);
        pass(tokens, 11);
        assertThat(exchanges).hasValue(2);
    }

    @Test
    void concurrent_callers_share_one_exchange_even_if_the_first_leaves() {
        var answer = Sinks.<Answer>one();
        var tokens = answering(answer::asMono);

        var first = tokens.of(KEY).subscribe();
        var second = new AtomicReference<Answer>();
        tokens.of(KEY).subscribe(second::set);
        first.dispose();
        answer.tryEmitValue(TOKEN).orThrow();

        assertThat(second).hasValue(TOKEN);
        assertThat(exchanges).hasValue(1);
    }

    @Test
    void a_failed_exchange_is_tried_again() {
        var tokens = answering(() -> Mono.error(new IllegalStateException("auth-service is down")));

        assertThatThrownBy(() -> pass(tokens, 0)).hasMessageContaining("auth-service is down");
        assertThatThrownBy(() -> pass(tokens, 0)).hasMessageContaining("auth-service is down");
        assertThat(exchanges).hasValue(2);
    }

    @Test
    void a_token_about_to_end_is_used_but_not_kept() {
        var tokens = answering(() -> Mono.just(new Token("jwt", Duration.ofSeconds(3))));

        assertThat(pass(tokens, 0)).isInstanceOf(Token.class);
        pass(tokens, 0);
        assertThat(exchanges).hasValue(2);
    }

    @Test
    void keys_are_told_apart() {
        var tokens = answering(() -> Mono.just(TOKEN));

        pass(tokens, 0);

        assertThat(tokens.knows(KEY)).isTrue();
        assertThat(tokens.knows("another")).isFalse();
        assertThat(TOKEN.toString()).doesNotContain("jwt");
    }

    private ApiKeyTokens answering(Supplier<Mono<Answer>> answer) {
        var properties = new IdentityProperties(
                URI.create("http://localhost/"),
                Duration.ofSeconds(5),
                Duration.ofSeconds(10),
                Duration.ofSeconds(10),
                10);
        return new ApiKeyTokens(
                _ -> {
                    exchanges.incrementAndGet();
                    return answer.get();
                },
                properties,
                time);
    }

    private Answer pass(ApiKeyTokens tokens, long second) {
        time.advanceTimeTo(Instant.ofEpochSecond(second));
        return tokens.of(KEY).blockOptional().orElseThrow();
    }
}
