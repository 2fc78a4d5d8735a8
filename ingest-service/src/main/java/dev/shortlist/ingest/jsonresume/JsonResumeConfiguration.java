package dev.shortlist.ingest.jsonresume;

import dev.shortlist.ingest.cv.application.Cvs;
import dev.shortlist.ingest.cv.application.People;
import dev.shortlist.ingest.cv.application.TellOfCv;
import dev.shortlist.ingest.jsonresume.application.ExportResume;
import dev.shortlist.ingest.jsonresume.application.ImportResume;
import dev.shortlist.ingest.jsonresume.application.KeepRead;
import dev.shortlist.ingest.original.application.Originals;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.reactive.TransactionalOperator;

@Configuration(proxyBeanMethods = false)
class JsonResumeConfiguration {

    @Bean
    ImportResume importResume(
            Cvs cvs, Originals originals, People people, TellOfCv tell, TransactionalOperator transactions) {
        return new ImportResume(cvs, originals, new KeepRead(cvs, people, tell), transactions);
    }

    @Bean
    ExportResume exportResume(Cvs cvs) {
        return new ExportResume(cvs);
    }
}
