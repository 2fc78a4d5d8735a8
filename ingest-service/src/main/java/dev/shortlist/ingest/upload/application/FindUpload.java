package dev.shortlist.ingest.upload.application;

import dev.shortlist.ingest.cv.application.CvNews;
import dev.shortlist.ingest.cv.application.Cvs;
import dev.shortlist.ingest.cv.domain.KeptCv;
import dev.shortlist.ingest.upload.domain.Upload;
import dev.shortlist.ingest.upload.domain.UploadItem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import reactor.core.publisher.Mono;

/// Finds an upload with what has become of each of its files by now.
public final class FindUpload {

    private final Uploads uploads;
    private final Cvs cvs;

    public FindUpload(Uploads uploads, Cvs cvs) {
        this.uploads = uploads;
        this.cvs = cvs;
    }

    public Mono<Found> find(UUID uploadId) {
        return uploads.find(uploadId)
                .flatMap(upload -> cvsOf(upload).map(known -> new Found(upload, news(upload, known))));
    }

    private Mono<Map<UUID, KeptCv>> cvsOf(Upload upload) {
        var ids = upload.items().stream()
                .map(UploadItem::cvId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return cvs.findAll(ids).collectMap(KeptCv::cvId);
    }

    private static List<CvNews> news(Upload upload, Map<UUID, KeptCv> known) {
        return upload.items().stream().map(item -> news(item, known)).toList();
    }

    private static CvNews news(UploadItem item, Map<UUID, KeptCv> known) {
        var error = item.error();
        if (error != null) {
            return CvNews.refused(item.filename(), error);
        }
        var cv = item.cvId() == null ? null : known.get(item.cvId());
        return cv == null ? CvNews.gone(item.filename()) : CvNews.of(cv, item.filename());
    }

    /// An upload and the news of its files, in their order.
    public record Found(Upload upload, List<CvNews> items) {}
}
