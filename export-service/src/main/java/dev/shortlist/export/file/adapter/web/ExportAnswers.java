package dev.shortlist.export.file.adapter.web;

import dev.shortlist.export.file.application.DownloadLinks;
import dev.shortlist.export.file.application.Makings;
import dev.shortlist.export.file.domain.Export;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Puts an export and its run into one answer, with a fresh link if there is something to download.
@Component
class ExportAnswers {

    private static final String DOWNLOADS = "/api/v1/downloads/";

    private final Makings makings;
    private final DownloadLinks links;

    ExportAnswers(Makings makings, DownloadLinks links) {
        this.makings = makings;
        this.links = links;
    }

    Mono<ExportResponse> of(Export export) {
        var link = export.isReady() ? DOWNLOADS + links.sign(export.id(), export.expiresAt()) : null;
        return makings.find(export.id()).map(making -> ExportResponse.of(export, making, link));
    }
}
