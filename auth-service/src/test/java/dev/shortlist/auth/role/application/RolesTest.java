package dev.shortlist.auth.role.application;

import static dev.shortlist.contracts.Permission.SEARCH_CV;
import static dev.shortlist.contracts.Permission.UPLOAD_CV;
import static dev.shortlist.contracts.Permission.VIEW_ANALYTICS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.auth.role.domain.Grant;
import dev.shortlist.auth.role.domain.RoleView;
import dev.shortlist.contracts.Permission;
import dev.shortlist.contracts.Role;
import dev.shortlist.contracts.failure.Conflict;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RolesTest {

    private final InMemoryRoleMatrix matrix = new InMemoryRoleMatrix();

    @Test
    void the_matrix_is_shown_widest_role_first() {
        var shown = Objects.requireNonNull(
                new ReadRoles(matrix).read().collectList().block());

        assertThat(shown).extracting(RoleView::role).containsExactly(Role.values());
        assertThat(shown.getFirst().permissions()).containsExactlyInAnyOrder(Permission.values());
    }

    @Test
    void a_role_grants_exactly_what_was_asked_for() {
        var viewer = edit(Role.VIEWER, Set.of(SEARCH_CV, UPLOAD_CV));

        assertThat(viewer.permissions()).containsExactlyInAnyOrder(SEARCH_CV, UPLOAD_CV);
        assertThat(matrix.changes).containsExactly("revoke " + List.of(VIEW_ANALYTICS), "grant " + List.of(UPLOAD_CV));
    }

    @Test
    void the_same_again_changes_nothing() {
        edit(Role.VIEWER, Role.VIEWER.permissions());

        assertThat(matrix.changes).isEmpty();
    }

    @Test
    void the_administrator_keeps_the_key_of_the_house() {
        assertThatThrownBy(() -> new Grant(Role.ADMIN, Set.of(SEARCH_CV))).isInstanceOf(Conflict.class);
    }

    @Test
    void the_administrator_may_lose_anything_else() {
        var admin = edit(Role.ADMIN, Set.of(Permission.MANAGE_USERS));

        assertThat(admin.permissions()).containsExactly(Permission.MANAGE_USERS);
    }

    private RoleView edit(Role role, Set<Permission> permissions) {
        return Objects.requireNonNull(
                new EditRole(matrix).edit(new Grant(role, permissions)).block());
    }
}
