package dev.shortlist.auth.session.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.Role;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SessionTest {

    @Test
    void the_widest_role_speaks_for_all() {
        assertThat(session(Set.of(Role.VIEWER, Role.HR, Role.PARTNER)).role()).isEqualTo(Role.HR);
    }

    @Test
    void an_account_without_our_roles_has_none() {
        assertThat(session(Set.of()).role()).isNull();
    }

    private static Session session(Set<Role> roles) {
        return new Session("access", "refresh", Duration.ofMinutes(15), roles, Set.of());
    }
}
