package dev.shortlist.gateway.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SystemHealthTest {

    private static final ServiceHealth UP = read("""
            {"status":"UP","components":{
              "load":{"status":"UP","details":{"requests_in_flight":3}},
              "database":{"status":"UP","details":{"host":"secret"}}}}""");
    private static final ServiceHealth DEGRADED = read("""
            {"status":"DEGRADED","components":{
              "load":{"status":"UP","details":{"requests_in_flight":4}},
              "model":{"status":"DEGRADED","details":{"engine":"rules"}}}}""");

    @Test
    void all_up_is_up() {
        assertThat(SystemHealth.of(Map.of("a", UP, "b", UP)).status()).isEqualTo(Status.UP);
    }

    @Test
    void one_that_is_not_up_degrades_the_system() {
        assertThat(SystemHealth.of(Map.of("a", UP, "b", ServiceHealth.silent())).status())
                .isEqualTo(Status.DEGRADED);
        assertThat(SystemHealth.of(Map.of("a", UP, "b", DEGRADED)).status()).isEqualTo(Status.DEGRADED);
    }

    @Test
    void without_any_service_the_system_is_down() {
        assertThat(SystemHealth.of(Map.of("a", ServiceHealth.silent())).status())
                .isEqualTo(Status.DOWN);
    }

    @Test
    void load_is_summed_and_the_model_is_shown() {
        var health = SystemHealth.of(Map.of("a", UP, "b", DEGRADED));

        assertThat(health.load()).containsEntry("requests_in_flight", 7L);
        assertThat(String.valueOf(health.model())).contains("rules");
    }

    @Test
    void of_other_components_only_the_status_is_shown() {
        assertThat(UP.components()).containsEntry("database", Status.UP);
        assertThat(UP.toString()).doesNotContain("secret");
    }

    private static ServiceHealth read(String json) {
        return HealthReader.read(new JsonMapper().readTree(json), 7);
    }
}
