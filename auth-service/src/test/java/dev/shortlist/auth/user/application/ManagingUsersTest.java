package dev.shortlist.auth.user.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.auth.user.domain.NewUser;
import dev.shortlist.auth.user.domain.User;
import dev.shortlist.auth.user.domain.UserChange;
import dev.shortlist.contracts.Role;
import dev.shortlist.contracts.failure.Conflict;
import dev.shortlist.contracts.failure.Invalid;
import dev.shortlist.contracts.failure.Missing;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class ManagingUsersTest {

    private static final String ACTOR = "admin";

    private final InMemoryUsers users = new InMemoryUsers();

    @BeforeEach
    void there_is_one_administrator_and_one_viewer() {
        users.has(ACTOR, Role.ADMIN, true);
        users.has("grace", Role.VIEWER, true);
    }

    @Test
    void a_new_person_is_complete_and_active() {
        var ada = got(new CreateUser(users).create(newUser("Ada", "analytical", true)));

        assertThat(ada).isEqualTo(users.users.get("ada"));
        assertThat(ada.active()).isTrue();
        assertThat(ada.role()).isEqualTo(Role.RECRUITER);
        assertThat(users.passwords).containsEntry("ada", "analytical");
    }

    @Test
    void a_new_person_may_start_inactive() {
        assertThat(got(new CreateUser(users).create(newUser("ada", "analytical", false)))
                        .active())
                .isFalse();
    }

    @Test
    void a_refused_password_leaves_nobody_behind() {
        var create = new CreateUser(users).create(newUser("ada", "short", true));

        assertThatThrownBy(create::block).isInstanceOf(Invalid.class);
        assertThat(users.users).doesNotContainKey("ada");
    }

    @Test
    void a_name_in_use_is_a_conflict_and_its_owner_stays() {
        var create = new CreateUser(users).create(newUser("grace", "hopper-1906", true));

        assertThatThrownBy(create::block).isInstanceOf(Conflict.class);
        assertThat(users.users).containsKey("grace");
    }

    @Test
    void everything_given_changes_and_the_rest_stays() {
        var grace = got(change("grace", new UserChange("g@example.org", "hopper-1906", Role.HR, null)));

        assertThat(grace).isEqualTo(new User("grace", "grace", "g@example.org", Role.HR, true, grace.createdAt()));
        assertThat(users.ended).as("a new password ends old sessions").containsExactly("grace");
    }

    @Test
    void a_change_of_nothing_changes_nothing() {
        var before = users.users.get("grace");

        assertThat(got(change("grace", new UserChange(null, null, null, null)))).isEqualTo(before);
        assertThat(users.ended).isEmpty();
    }

    @Test
    void deactivating_ends_all_sessions() {
        assertThat(got(change("grace", active(false))).active()).isFalse();
        assertThat(users.ended).containsExactly("grace");
    }

    @Test
    void nobody_deactivates_or_deletes_the_own_account() {
        users.has("second", Role.ADMIN, true);

        assertThatThrownBy(() -> change(ACTOR, active(false)).block()).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> new RemoveUser(users).remove(ACTOR, ACTOR).block())
                .isInstanceOf(Conflict.class);
    }

    @Test
    void the_last_administrator_stays_one() {
        var other = "hr-machine";

        assertThatThrownBy(() -> new RemoveUser(users).remove(other, ACTOR).block())
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> new ChangeUser(users)
                        .change(other, ACTOR, new UserChange(null, null, Role.VIEWER, null))
                        .block())
                .isInstanceOf(Conflict.class);
    }

    @Test
    void an_administrator_may_go_when_another_stays() {
        users.has("second", Role.ADMIN, true);

        new RemoveUser(users).remove("second", ACTOR).block();

        assertThat(users.users).doesNotContainKey(ACTOR);
    }

    @Test
    void an_inactive_administrator_counts_as_none() {
        users.has("second", Role.ADMIN, false);

        assertThatThrownBy(() -> new RemoveUser(users).remove("second", ACTOR).block())
                .isInstanceOf(Conflict.class);
    }

    @Test
    void a_stranger_is_missing() {
        assertThatThrownBy(() -> change("nobody", active(true)).block()).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> new RemoveUser(users).remove(ACTOR, "nobody").block())
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> new ReadUsers(users).one("nobody").block()).isInstanceOf(Missing.class);
    }

    @Test
    void users_are_found_by_a_part_of_their_name() {
        var page = Objects.requireNonNull(
                new ReadUsers(users).page(" grac ", 0, 20).block());

        assertThat(page.users()).extracting(User::id).containsExactly("grace");
        assertThat(page.total()).isEqualTo(1);
    }

    @Test
    void a_blank_search_finds_everybody() {
        var page = Objects.requireNonNull(new ReadUsers(users).page(" ", 1, 1).block());

        assertThat(page.users()).hasSize(1);
        assertThat(page.total()).isEqualTo(2);
        assertThat(got(new ReadUsers(users).one("grace")).role()).isEqualTo(Role.VIEWER);
    }

    private Mono<User> change(String id, UserChange change) {
        return new ChangeUser(users).change(ACTOR, id, change);
    }

    private static UserChange active(@Nullable Boolean active) {
        return new UserChange(null, null, null, active);
    }

    private static NewUser newUser(String name, String password, boolean active) {
        return new NewUser(name, name + "@example.org", password, Role.RECRUITER, active);
    }

    private static User got(Mono<User> user) {
        return Objects.requireNonNull(user.block());
    }
}
