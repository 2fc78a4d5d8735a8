package dev.shortlist.ingest.cv;

import dev.shortlist.ingest.cv.application.ArchiveOriginals;
import dev.shortlist.ingest.cv.application.CorrectCv;
import dev.shortlist.ingest.cv.application.CvReading;
import dev.shortlist.ingest.cv.application.Cvs;
import dev.shortlist.ingest.cv.application.People;
import dev.shortlist.ingest.cv.application.ReadReceivedCv;
import dev.shortlist.ingest.cv.application.TellOfCv;
import dev.shortlist.ingest.original.application.Originals;
import dev.shortlist.ingest.parsing.application.ParseCv;
import dev.shortlist.ingest.parsing.application.RefineCv;
import dev.shortlist.starter.event.AuditTrail;
import dev.shortlist.starter.event.Outbox;
import dev.shortlist.starter.run.Runs;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

@Configuration(proxyBeanMethods = false)
class CvConfiguration {

    @Bean
    CvReading cvReading(ParseCv parse, RefineCv refine, Scheduler readers) {
        return new CvReading(parse, refine, readers);
    }

    /// Reading takes nothing but processor time: more threads than processors would only wait for each other.
    @Bean(destroyMethod = "dispose")
    Scheduler readers() {
        return Schedulers.newBoundedElastic(
                Runtime.getRuntime().availableProcessors(), Schedulers.DEFAULT_BOUNDED_ELASTIC_QUEUESIZE, "cv-reader");
    }

    @Bean
    TellOfCv tellOfCv(Outbox outbox, Runs runs, Clock clock) {
        return new TellOfCv(outbox, runs, clock);
    }

    @Bean
    ReadReceivedCv readReceivedCv(Cvs cvs, Originals originals, CvReading reading, People people, TellOfCv tell) {
        return new ReadReceivedCv(cvs, originals, reading, people, tell);
    }

    @Bean
    CorrectCv correctCv(
            Cvs cvs, CvReading reading, TellOfCv tell, AuditTrail audit, TransactionalOperator transactions) {
        return new CorrectCv(cvs, reading, tell, audit, transactions);
    }

    @Bean
    ArchiveOriginals archiveOriginals(Cvs cvs, Originals originals) {
        return new ArchiveOriginals(cvs, originals);
    }
}
