package dev.shortlist.testkit.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.starter.security.AccessRule;
import dev.shortlist.starter.security.Caller;
import dev.shortlist.testkit.token.Person;

/// How a door should answer.
enum Expected {
    LET_IN {
        @Override
        void verify(Doorbell.Answer answer) {
            // What a call without a body or with unknown ids is told is the service's own affair, but it must not
            // break.
            assertThat(answer.status()).as(answer.body()).isNotIn(401, 403, 405, 500);
        }
    },
    UNAUTHENTICATED {
        @Override
        void verify(Doorbell.Answer answer) {
            assertThat(answer.status()).as(answer.body()).isEqualTo(401);
            assertThat(answer.body()).contains("\"error_code\":\"UNAUTHENTICATED\"");
        }
    },
    DENIED {
        @Override
        void verify(Doorbell.Answer answer) {
            assertThat(answer.status()).as(answer.body()).isEqualTo(403);
            assertThat(answer.body()).containsPattern("\"error\":\"Permission denied: [a-z_ ]+ required\"");
        }
    },
    /// An open endpoint may still ask for a key of its own; it must only not break.
    OPEN {
        @Override
        void verify(Doorbell.Answer answer) {
            assertThat(answer.status()).as(answer.body()).isNotIn(405, 500);
        }
    };

    abstract void verify(Doorbell.Answer answer);

    static Expected of(AccessRule rule, Person person) {
        if (rule instanceof AccessRule.Everyone) {
            return OPEN;
        }
        var caller = new Caller(person.id(), null, null, null, person.roles(), person.permissions());
        return rule.lackOf(caller).isEmpty() ? LET_IN : DENIED;
    }

    static Expected withoutCaller(AccessRule rule) {
        return rule instanceof AccessRule.Everyone ? OPEN : UNAUTHENTICATED;
    }
}
