package dev.shortlist.ingest.person.application;

import dev.shortlist.contracts.failure.Missing;
import dev.shortlist.ingest.cv.application.Cvs;
import dev.shortlist.ingest.cv.application.TellOfCv;
import dev.shortlist.ingest.person.domain.SamePerson;
import dev.shortlist.starter.event.AuditTrail;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/// Makes a CV's candidate and another one the same person, because somebody says so. Saying it twice changes nothing.
public final class MergeCandidates {

    private final Cvs cvs;
    private final Candidates candidates;
    private final TellOfCv tell;
    private final AuditTrail audit;
    private final TransactionalOperator transactions;

    public MergeCandidates(
            Cvs cvs, Candidates candidates, TellOfCv tell, AuditTrail audit, TransactionalOperator transactions) {
        this.cvs = cvs;
        this.candidates = candidates;
        this.tell = tell;
        this.audit = audit;
        this.transactions = transactions;
    }

    /// The given candidate is the one who stays.
    public Mono<SamePerson> merge(UUID cvId, UUID candidateId, String by) {
        return candidates
                .awaitTurn()
                .then(Mono.defer(() -> cvs.find(cvId)))
                .switchIfEmpty(Mono.error(() -> new Missing("CV", cvId)))
                .map(KnownPerson::of)
                .flatMap(read -> candidates
                        .standing(candidateId)
                        .switchIfEmpty(Mono.error(() -> new Missing("candidate", candidateId)))
                        .flatMap(into -> merge(read, into, by)))
                .as(transactions::transactional);
    }

    private Mono<SamePerson> merge(KnownPerson read, UUID into, String by) {
        var from = read.candidate();
        var cvId = read.cv().cvId();
        if (from.equals(into)) {
            return cvsOf(into).map(all -> new SamePerson(cvId, into, null, all));
        }
        return candidates
                .merge(from, into)
                .concatMap(moved -> move(moved, into, by))
                .collectList()
                .flatMap(moved -> record(from, into, moved, by))
                .then(Mono.defer(() -> cvsOf(into)))
                .map(all -> new SamePerson(cvId, into, from, all));
    }

    private Mono<List<UUID>> cvsOf(UUID candidate) {
        return candidates.cvsOf(candidate).collectList();
    }

    private Mono<UUID> move(UUID cvId, UUID into, String by) {
        return cvs.findForUpdate(cvId).map(KnownPerson::of).flatMap(read -> {
            var moved = read.cv().reassigned(into);
            return cvs.save(moved)
                    .then(tell.reassigned(moved, into, read.candidate(), read.content(), by))
                    .thenReturn(cvId);
        });
    }

    private Mono<Void> record(UUID from, UUID into, List<UUID> moved, String by) {
        var details = Map.of("merged", from.toString(), "cvs", String.valueOf(moved.size()));
        return audit.record(
                by, "candidate.merged", new AuditTrail.Subject("candidate", into.toString()), null, details);
    }
}
