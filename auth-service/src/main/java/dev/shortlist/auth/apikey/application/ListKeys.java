package dev.shortlist.auth.apikey.application;

import dev.shortlist.auth.apikey.domain.ApiKey;
import java.util.Comparator;
import java.util.List;
import reactor.core.publisher.Mono;

/// Lists keys without their secrets, newest first. There are tens of them, not thousands.
public final class ListKeys {

    private final ApiKeys keys;

    public ListKeys(ApiKeys keys) {
        this.keys = keys;
    }

    public Mono<List<ApiKey>> list() {
        return keys.all()
                .collectSortedList(Comparator.comparing(ApiKey::createdAt).reversed());
    }
}
