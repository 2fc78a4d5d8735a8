package dev.shortlist.ingest.upload;

import dev.shortlist.ingest.IngestProperties;
import dev.shortlist.ingest.cv.application.CvReading;
import dev.shortlist.ingest.cv.application.Cvs;
import dev.shortlist.ingest.original.application.Originals;
import dev.shortlist.ingest.upload.application.AnalyzeFile;
import dev.shortlist.ingest.upload.application.FindUpload;
import dev.shortlist.ingest.upload.application.ReceiveFiles;
import dev.shortlist.ingest.upload.application.RegisterUpload;
import dev.shortlist.ingest.upload.application.Uploads;
import dev.shortlist.ingest.upload.domain.AcceptancePolicy;
import dev.shortlist.starter.event.Outbox;
import dev.shortlist.starter.id.IdSource;
import dev.shortlist.starter.run.Runs;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.reactive.TransactionalOperator;

@Configuration(proxyBeanMethods = false)
class UploadConfiguration {

    @Bean
    AcceptancePolicy acceptancePolicy(IngestProperties properties) {
        return new AcceptancePolicy(properties.maxFile().toBytes());
    }

    @Bean
    RegisterUpload registerUpload(Cvs cvs, Uploads uploads, Runs runs, Outbox outbox, IdSource ids) {
        return new RegisterUpload(cvs, uploads, runs, outbox, ids);
    }

    @Bean
    ReceiveFiles receiveFiles(
            AcceptancePolicy policy, Originals originals, RegisterUpload register, TransactionalOperator transactions) {
        return new ReceiveFiles(policy, originals, register, transactions);
    }

    @Bean
    FindUpload findUpload(Uploads uploads, Cvs cvs) {
        return new FindUpload(uploads, cvs);
    }

    @Bean
    AnalyzeFile analyzeFile(AcceptancePolicy policy, CvReading reading, Clock clock) {
        return new AnalyzeFile(policy, reading, clock);
    }
}
