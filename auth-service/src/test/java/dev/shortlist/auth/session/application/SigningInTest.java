package dev.shortlist.auth.session.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.auth.session.domain.Session;
import dev.shortlist.auth.session.domain.SignInRefused;
import dev.shortlist.contracts.ErrorCode;
import dev.shortlist.contracts.Role;
import dev.shortlist.contracts.failure.Missing;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class SigningInTest {

    private final InMemorySessions sessions = new InMemorySessions();

    @BeforeEach
    void ada_has_an_account() {
        sessions.account("ada", "analytical");
        sessions.account("viewer", "demo-viewer");
    }

    @Test
    void the_right_password_opens_a_session() {
        assertThat(got(new SignIn(sessions).signIn(" ada ", "analytical")).accessToken())
                .isEqualTo("access-ada");
    }

    @Test
    void a_wrong_password_is_refused_without_saying_what_was_wrong() {
        var signIn = new SignIn(sessions).signIn("ada", "difference");

        assertThatThrownBy(signIn::block)
                .isInstanceOfSatisfying(
                        SignInRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo(ErrorCode.UNAUTHENTICATED));
    }

    @Test
    void a_refresh_token_works_once() {
        var first = got(new SignIn(sessions).signIn("ada", "analytical"));
        var refresh = new RefreshSession(sessions);

        assertThat(got(refresh.refresh(first.refreshToken())).accessToken()).isEqualTo("access-ada");
        assertThatThrownBy(() -> refresh.refresh(first.refreshToken()).block()).isInstanceOf(SignInRefused.class);
    }

    @Test
    void after_signing_out_nothing_can_be_refreshed() {
        var session = got(new SignIn(sessions).signIn("ada", "analytical"));

        new SignOut(sessions).signOut(session.refreshToken()).block();

        assertThatThrownBy(() -> new RefreshSession(sessions)
                        .refresh(session.refreshToken())
                        .block())
                .isInstanceOf(SignInRefused.class);
    }

    @Test
    void a_demo_user_signs_in_by_role() {
        var demo = new DemoSignIn(sessions, true, "demo-");

        assertThat(got(demo.signIn(Role.VIEWER)).accessToken()).isEqualTo("access-viewer");
    }

    @Test
    void demo_sign_in_does_not_exist_unless_switched_on() {
        var demo = new DemoSignIn(sessions, false, "demo-");

        assertThatThrownBy(() -> demo.signIn(Role.VIEWER).block()).isInstanceOf(Missing.class);
    }

    private static Session got(Mono<Session> session) {
        return Objects.requireNonNull(session.block());
    }
}
