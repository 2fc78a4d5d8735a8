package dev.shortlist.auth.apikey.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTextTest {

    private static final KeyText KEY =
            new KeyText(UUID.fromString("0198c0de-1234-7abc-8def-00112233aabb"), "Secret_-0".repeat(5));

    @Test
    void what_is_written_can_be_read() {
        assertThat(KeyText.parse(" " + KEY.text() + " ")).contains(KEY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "slk_", "slk_0198c0de12347abc8def00112233aabb", "slk_0198c0de12347abc8def00112233aabb.short"
            })
    void anything_else_is_no_key(String text) {
        assertThat(KeyText.parse(text)).isEmpty();
    }
}
