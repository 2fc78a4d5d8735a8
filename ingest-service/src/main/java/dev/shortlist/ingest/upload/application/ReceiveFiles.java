package dev.shortlist.ingest.upload.application;

import dev.shortlist.contracts.failure.Invalid;
import dev.shortlist.ingest.original.application.Originals;
import dev.shortlist.ingest.upload.domain.AcceptancePolicy;
import dev.shortlist.ingest.upload.domain.IncomingFile;
import dev.shortlist.ingest.upload.domain.KeptFile;
import dev.shortlist.ingest.upload.domain.NewUpload;
import dev.shortlist.ingest.upload.domain.Upload;
import dev.shortlist.ingest.upload.domain.Verdict;
import java.util.List;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Takes files in, each for itself, and leaves the reading to the parsers. Safe to call twice with the same bytes.
public final class ReceiveFiles {

    private final AcceptancePolicy policy;
    private final Originals originals;
    private final RegisterUpload register;
    private final TransactionalOperator transactions;

    public ReceiveFiles(
            AcceptancePolicy policy, Originals originals, RegisterUpload register, TransactionalOperator transactions) {
        this.policy = policy;
        this.originals = originals;
        this.register = register;
        this.transactions = transactions;
    }

    /// One file is held at a time. An original that is kept before a crash, but not registered, is kept again with the
    /// client's next try.
    public Mono<Upload> receive(NewUpload upload, Flux<IncomingFile> files) {
        return files.map(policy::judge)
                .concatMap(this::keep)
                .collectList()
                .map(ReceiveFiles::atLeastOne)
                .flatMap(kept -> register.register(upload, kept).as(transactions::transactional));
    }

    private Mono<KeptFile> keep(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Refused(var name, var why) -> Mono.just(new KeptFile.Refused(name, why));
            case Verdict.Accepted(var name, var kind, var hash, var bytes) ->
                originals.keep(hash, bytes).thenReturn(new KeptFile.Safe(name, kind, hash, bytes.length));
        };
    }

    private static List<KeptFile> atLeastOne(List<KeptFile> files) {
        if (files.isEmpty()) {
            throw new Invalid("files", "must hold at least one file");
        }
        return files;
    }
}
