package dev.shortlist.ingest.upload.application;

import dev.shortlist.contracts.event.CvEvent.CvUploadedAgain;
import dev.shortlist.contracts.event.Event;
import dev.shortlist.contracts.event.UploadEvent.CvReceived;
import dev.shortlist.ingest.cv.application.CvNews;
import dev.shortlist.ingest.cv.application.Cvs;
import dev.shortlist.ingest.cv.domain.CvStatus;
import dev.shortlist.ingest.cv.domain.KeptCv;
import dev.shortlist.ingest.upload.domain.KeptFile;
import dev.shortlist.ingest.upload.domain.NewUpload;
import dev.shortlist.ingest.upload.domain.Upload;
import dev.shortlist.ingest.upload.domain.UploadItem;
import dev.shortlist.starter.event.Outbox;
import dev.shortlist.starter.id.IdSource;
import dev.shortlist.starter.run.RunEvent;
import dev.shortlist.starter.run.RunRequest;
import dev.shortlist.starter.run.Runs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Writes down what came, in one transaction: the upload, its CVs, its run, and the parsers' work.
public final class RegisterUpload {

    public static final String KIND = "upload";

    private final Cvs cvs;
    private final Uploads uploads;
    private final Runs runs;
    private final Outbox outbox;
    private final IdSource ids;

    public RegisterUpload(Cvs cvs, Uploads uploads, Runs runs, Outbox outbox, IdSource ids) {
        this.cvs = cvs;
        this.uploads = uploads;
        this.runs = runs;
        this.outbox = outbox;
        this.ids = ids;
    }

    /// Joins the caller's transaction.
    public Mono<Upload> register(NewUpload upload, List<KeptFile> files) {
        return runs.open(new RunRequest(upload.uploadId(), KIND, upload.by(), files.size(), Map.of()))
                .thenMany(admitAll(upload, files))
                .collectSortedList(Comparator.comparingInt(Registered::position))
                .flatMap(registered -> keepAndTell(upload, registered));
    }

    /// In the order of their hashes: two uploads of the same files never wait for each other in a circle.
    private Flux<Registered> admitAll(NewUpload upload, List<KeptFile> files) {
        var positions = IntStream.range(0, files.size())
                .boxed()
                .sorted(Comparator.comparing(position -> orderOf(files.get(position))))
                .toList();
        return Flux.fromIterable(positions).concatMap(position -> admit(upload, position, files.get(position)));
    }

    private static String orderOf(KeptFile file) {
        return switch (file) {
            case KeptFile.Safe safe -> safe.hash().hex();
            case KeptFile.Refused _ -> "";
        };
    }

    private Mono<Registered> admit(NewUpload upload, int position, KeptFile file) {
        return switch (file) {
            case KeptFile.Refused(var name, var why) ->
                Mono.just(new Registered(position, UploadItem.refused(name, why), null));
            case KeptFile.Safe safe ->
                cvs.admit(received(upload, safe))
                        .map(admission -> new Registered(position, item(safe, admission), admission));
        };
    }

    private KeptCv received(NewUpload upload, KeptFile.Safe file) {
        var sending = new KeptCv.Sending(upload.uploadId(), upload.by(), upload.at(), upload.source(), upload.useAi());
        return KeptCv.received(ids.next(), file.hash(), file.filename(), file.kind(), file.size(), sending);
    }

    private static UploadItem item(KeptFile.Safe file, Cvs.Admission admission) {
        var cvId = admission.cv().cvId();
        return admission.isNew()
                ? UploadItem.accepted(file.filename(), cvId)
                : UploadItem.duplicate(file.filename(), cvId);
    }

    private Mono<Upload> keepAndTell(NewUpload from, List<Registered> registered) {
        var items = registered.stream().map(Registered::item).toList();
        var upload = new Upload(from.uploadId(), from.jobId(), from.source(), from.by(), from.at(), items);
        return uploads.save(upload)
                .then(outbox.append(events(from, registered)))
                .thenMany(Flux.fromIterable(settled(registered)))
                .concatMap(news -> runs.advance(from.uploadId(), RunEvent.item(news)))
                .then(Mono.just(upload));
    }

    private static List<Event> events(NewUpload upload, List<Registered> registered) {
        return registered.stream()
                .flatMap(file -> Stream.ofNullable(file.admission()))
                .flatMap(admission -> Stream.ofNullable(event(upload, admission)))
                .toList();
    }

    private static @Nullable Event event(NewUpload upload, Cvs.Admission admission) {
        var cv = admission.cv();
        if (admission.isNew()) {
            return new CvReceived(cv.cvId(), cv.kind(), null, cv.useAi(), upload.at());
        }
        // One that still waits for its parser will be announced with this upload among its own.
        return cv.status() == CvStatus.PARSED && cv.candidateId() != null
                ? new CvUploadedAgain(cv.cvId(), cv.candidateId(), upload.uploadId(), upload.at())
                : null;
    }

    /// Files about which nothing more will be heard: refused ones, and those that were read before.
    private static List<CvNews> settled(List<Registered> registered) {
        var news = new ArrayList<CvNews>();
        for (var file : registered) {
            var item = file.item();
            var admission = file.admission();
            if (item.error() != null) {
                news.add(CvNews.refused(item.filename(), item.error()));
            } else if (admission != null && !admission.isNew() && admission.cv().status() != CvStatus.RECEIVED) {
                news.add(CvNews.of(admission.cv(), item.filename()));
            }
        }
        return news;
    }

    private record Registered(int position, UploadItem item, Cvs.@Nullable Admission admission) {}
}
