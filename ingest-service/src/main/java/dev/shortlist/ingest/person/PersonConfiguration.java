package dev.shortlist.ingest.person;

import dev.shortlist.ingest.cv.application.Cvs;
import dev.shortlist.ingest.cv.application.TellOfCv;
import dev.shortlist.ingest.person.application.Candidates;
import dev.shortlist.ingest.person.application.Lookalikes;
import dev.shortlist.ingest.person.application.MergeCandidates;
import dev.shortlist.ingest.person.application.SuggestDuplicates;
import dev.shortlist.starter.event.AuditTrail;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.scheduler.Scheduler;

@Configuration(proxyBeanMethods = false)
class PersonConfiguration {

    @Bean
    SuggestDuplicates suggestDuplicates(Cvs cvs, Lookalikes lookalikes, Candidates candidates, Scheduler readers) {
        return new SuggestDuplicates(cvs, lookalikes, candidates, readers);
    }

    @Bean
    MergeCandidates mergeCandidates(
            Cvs cvs, Candidates candidates, TellOfCv tell, AuditTrail audit, TransactionalOperator transactions) {
        return new MergeCandidates(cvs, candidates, tell, audit, transactions);
    }
}
