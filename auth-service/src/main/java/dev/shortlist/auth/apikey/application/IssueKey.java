package dev.shortlist.auth.apikey.application;

import dev.shortlist.auth.apikey.domain.IssuedKey;
import dev.shortlist.auth.apikey.domain.KeyText;
import dev.shortlist.auth.apikey.domain.NewKey;
import dev.shortlist.starter.id.IdSource;
import java.time.Clock;
import reactor.core.publisher.Mono;

/// Issues a key. Its text is in the answer and nowhere else.
public final class IssueKey {

    private final ApiKeys keys;
    private final IdSource ids;
    private final SecretSource secrets;
    private final Clock clock;

    public IssueKey(ApiKeys keys, IdSource ids, SecretSource secrets, Clock clock) {
        this.keys = keys;
        this.ids = ids;
        this.secrets = secrets;
        this.clock = clock;
    }

    public Mono<IssuedKey> issue(NewKey wanted) {
        return Mono.defer(() -> {
            var key = wanted.issue(ids.next(), clock.instant());
            var text = new KeyText(key.id(), secrets.next());
            return keys.add(key, text.secret()).thenReturn(new IssuedKey(key, text));
        });
    }
}
