package dev.shortlist.auth.session;

import dev.shortlist.auth.AuthProperties;
import dev.shortlist.auth.session.application.DemoSignIn;
import dev.shortlist.auth.session.application.RefreshSession;
import dev.shortlist.auth.session.application.Sessions;
import dev.shortlist.auth.session.application.SignIn;
import dev.shortlist.auth.session.application.SignOut;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Signing in, refreshing, signing out.
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    @Bean
    SignIn signIn(Sessions sessions) {
        return new SignIn(sessions);
    }

    @Bean
    DemoSignIn demoSignIn(Sessions sessions, AuthProperties properties) {
        return new DemoSignIn(
                sessions, properties.demo().enabled(), properties.demo().passwordPrefix());
    }

    @Bean
    RefreshSession refreshSession(Sessions sessions) {
        return new RefreshSession(sessions);
    }

    @Bean
    SignOut signOut(Sessions sessions) {
        return new SignOut(sessions);
    }
}
