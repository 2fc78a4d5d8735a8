package dev.shortlist.testkit.fake;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.ReactiveTransaction;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/// Transactions over things in memory, which have none.
public final class NoTransactions implements ReactiveTransactionManager {

    public static TransactionalOperator operator() {
        return TransactionalOperator.create(new NoTransactions());
    }

    @Override
    public Mono<ReactiveTransaction> getReactiveTransaction(@Nullable TransactionDefinition definition) {
        return Mono.just(new ReactiveTransaction() {});
    }

    @Override
    public Mono<Void> commit(ReactiveTransaction transaction) {
        return Mono.empty();
    }

    @Override
    public Mono<Void> rollback(ReactiveTransaction transaction) {
        return Mono.empty();
    }
}
