package dev.shortlist.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CorsPropertiesTest {

    @Test
    void origins_are_named_one_by_one() {
        assertThat(new CorsProperties(List.of(" https://a.example ", "")).origins())
                .containsExactly("https://a.example");
    }

    @Test
    void a_star_stops_the_start() {
        assertThatThrownBy(() -> new CorsProperties(List.of("https://*.example")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
