package dev.shortlist.export.file;

import dev.shortlist.export.ExportProperties;
import dev.shortlist.export.file.application.Announcements;
import dev.shortlist.export.file.application.DownloadFile;
import dev.shortlist.export.file.application.DownloadLinks;
import dev.shortlist.export.file.application.DraftReport;
import dev.shortlist.export.file.application.Exports;
import dev.shortlist.export.file.application.Files;
import dev.shortlist.export.file.application.FindExports;
import dev.shortlist.export.file.application.KeepFile;
import dev.shortlist.export.file.application.MakeQueuedExport;
import dev.shortlist.export.file.application.Makings;
import dev.shortlist.export.file.application.NewExports;
import dev.shortlist.export.file.application.QueueExport;
import dev.shortlist.export.file.application.RequestExport;
import dev.shortlist.export.file.application.SweepFiles;
import dev.shortlist.export.file.application.WriteFile;
import dev.shortlist.export.file.domain.ExportPolicy;
import dev.shortlist.export.ranking.application.FindRanking;
import dev.shortlist.export.rendering.application.Renderers;
import dev.shortlist.starter.id.IdSource;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.reactive.TransactionalOperator;

/// What this feature can do.
@Configuration(proxyBeanMethods = false)
class FileConfiguration {

    @Bean
    ExportPolicy exportPolicy(ExportProperties properties) {
        return new ExportPolicy(
                properties.largeAbove(), properties.pdfDefault(), properties.pdfMost(), properties.kept());
    }

    @Bean
    DownloadLinks downloadLinks(ExportProperties properties, Clock clock) {
        return new DownloadLinks(properties.links().key(), properties.links().lifetime(), clock);
    }

    @Bean
    DraftReport draftReport(FindRanking rankings, ExportPolicy policy) {
        return new DraftReport(rankings, policy);
    }

    @Bean
    WriteFile writeFile(Renderers renderers) {
        return new WriteFile(renderers);
    }

    @Bean
    KeepFile keepFile(
            Exports exports,
            Files files,
            Announcements announcements,
            TransactionalOperator transactions,
            Clock clock) {
        return new KeepFile(exports, files, announcements, transactions, clock);
    }

    @Bean
    QueueExport queueExport(
            Exports exports, Makings makings, Announcements announcements, TransactionalOperator transactions) {
        return new QueueExport(exports, makings, announcements, transactions);
    }

    @Bean
    RequestExport requestExport(
            DraftReport drafts, WriteFile writing, KeepFile keeping, QueueExport queue, NewExports exports) {
        return new RequestExport(drafts, writing, keeping, queue, exports);
    }

    @Bean
    NewExports newExports(ExportPolicy policy, IdSource ids, Clock clock) {
        return new NewExports(policy, ids, clock);
    }

    @Bean
    MakeQueuedExport makeQueuedExport(Exports exports, DraftReport drafts, WriteFile writing, KeepFile keeping) {
        return new MakeQueuedExport(exports, drafts, writing, keeping);
    }

    @Bean
    FindExports findExports(Exports exports, Clock clock) {
        return new FindExports(exports, clock);
    }

    @Bean
    DownloadFile downloadFile(FindExports exports, Files files, DownloadLinks links) {
        return new DownloadFile(exports, files, links);
    }

    @Bean
    SweepFiles sweepFiles(
            Exports exports, Announcements announcements, TransactionalOperator transactions, Clock clock) {
        return new SweepFiles(exports, announcements, transactions, clock);
    }
}
