package dev.shortlist.auth.apikey.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.shortlist.auth.apikey.domain.ApiKey;
import dev.shortlist.auth.apikey.domain.IssuedKey;
import dev.shortlist.auth.apikey.domain.KeyRefused;
import dev.shortlist.auth.apikey.domain.KeyText;
import dev.shortlist.auth.apikey.domain.NewKey;
import dev.shortlist.contracts.Role;
import dev.shortlist.contracts.failure.Invalid;
import dev.shortlist.contracts.failure.Missing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ApiKeysTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private Instant now = NOON;
    private final Clock clock = new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    };
    private final InMemoryApiKeys keys = new InMemoryApiKeys(clock);
    private final AtomicLong numbers = new AtomicLong();
    private final IssueKey issueKey =
            new IssueKey(keys, () -> new UUID(7, numbers.incrementAndGet()), () -> "s".repeat(43), clock);
    private final ExchangeKey exchangeKey = new ExchangeKey(keys, clock);

    @Test
    void the_text_of_a_new_key_is_exchanged_for_a_token() {
        var issued = issue("node back end", null);

        assertThat(issued.text().text()).startsWith("slk_");
        assertThat(token(issued.text())).isEqualTo("token-of-node back end");
    }

    @Test
    void keys_are_listed_newest_first_and_know_their_owner() {
        issue("old", null);
        now = NOON.plusSeconds(60);
        issue("new", NOON.plusSeconds(3600));

        assertThat(new ListKeys(keys).list().block())
                .extracting(ApiKey::name, ApiKey::owner, ApiKey::expiresAt)
                .containsExactly(tuple("new", "admin", NOON.plusSeconds(3600)), tuple("old", "admin", null));
    }

    @Test
    void a_revoked_key_is_refused() {
        var issued = issue("partner", null);

        new RevokeKey(keys).revoke(issued.key().id()).block();

        assertThatThrownBy(() -> token(issued.text())).isInstanceOf(KeyRefused.class);
    }

    @Test
    void revoking_what_is_not_there_says_so() {
        assertThatThrownBy(() -> new RevokeKey(keys).revoke(new UUID(7, 99)).block())
                .isInstanceOf(Missing.class);
    }

    @Test
    void a_wrong_secret_is_refused() {
        var issued = issue("partner", null);
        var wrong = new KeyText(issued.key().id(), "x".repeat(43));

        assertThatThrownBy(() -> token(wrong)).isInstanceOf(KeyRefused.class);
    }

    @Test
    void what_was_never_a_key_is_refused() {
        assertThatThrownBy(() -> exchangeKey.exchange("hunter2").block()).isInstanceOf(KeyRefused.class);
    }

    @Test
    void a_key_ends_when_it_was_said_to_end() {
        var issued = issue("partner", NOON.plusSeconds(60));

        now = NOON.plusSeconds(59);
        assertThat(Objects.requireNonNull(
                                exchangeKey.exchange(issued.text().text()).block())
                        .usableFrom(now))
                .as("never longer than the key")
                .isEqualTo(Duration.ofSeconds(1));
        now = NOON.plusSeconds(60);
        assertThatThrownBy(() -> token(issued.text())).isInstanceOf(KeyRefused.class);
    }

    @Test
    void a_key_cannot_end_in_the_past() {
        assertThatThrownBy(() -> issue("late", NOON)).isInstanceOf(Invalid.class);
    }

    @Test
    void secrets_stay_out_of_logs() {
        var issued = issue("partner", null);

        assertThat(issued.toString()).doesNotContain("sss");
        assertThat(String.valueOf(exchangeKey.exchange(issued.text().text()).block()))
                .doesNotContain("token-of");
    }

    private IssuedKey issue(String name, @Nullable Instant end) {
        return Objects.requireNonNull(
                issueKey.issue(new NewKey(name, Role.PARTNER, "admin", end)).block());
    }

    private String token(KeyText text) {
        return Objects.requireNonNull(exchangeKey.exchange(text.text()).block()).accessToken();
    }
}
