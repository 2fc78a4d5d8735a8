package dev.shortlist.auth.user.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.contracts.Role;
import dev.shortlist.contracts.failure.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewUserTest {

    @Test
    void names_are_kept_in_lower_case() {
        assertThat(named(" Ada.Lovelace ").username()).isEqualTo("ada.lovelace");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "-ada", "a da", "ada/lovelace", "service-account-ada", ""})
    void a_name_that_cannot_be_kept_is_refused(String name) {
        assertThatThrownBy(() -> named(name)).isInstanceOf(Invalid.class);
    }

    private static NewUser named(String name) {
        return new NewUser(name, "ada@example.org", "analytical", Role.VIEWER, true);
    }
}
