package dev.shortlist.ingest.fake;

import dev.shortlist.ingest.cv.application.ArchiveOriginals;
import dev.shortlist.ingest.cv.application.CorrectCv;
import dev.shortlist.ingest.cv.application.CvReading;
import dev.shortlist.ingest.cv.application.ReadReceivedCv;
import dev.shortlist.ingest.cv.application.TellOfCv;
import dev.shortlist.ingest.jsonresume.application.ExportResume;
import dev.shortlist.ingest.jsonresume.application.ImportResume;
import dev.shortlist.ingest.jsonresume.application.KeepRead;
import dev.shortlist.ingest.parsing.application.ParseCv;
import dev.shortlist.ingest.parsing.application.RefineCv;
import dev.shortlist.ingest.parsing.application.Refinement;
import dev.shortlist.ingest.person.application.MergeCandidates;
import dev.shortlist.ingest.person.application.SuggestDuplicates;
import dev.shortlist.ingest.upload.application.AnalyzeFile;
import dev.shortlist.ingest.upload.application.FindUpload;
import dev.shortlist.ingest.upload.application.ReceiveFiles;
import dev.shortlist.ingest.upload.application.RegisterUpload;
import dev.shortlist.ingest.upload.domain.AcceptancePolicy;
import dev.shortlist.ingest.upload.domain.IncomingFile;
import dev.shortlist.ingest.upload.domain.NewUpload;
import dev.shortlist.ingest.upload.domain.Upload;
import dev.shortlist.ingest.upload.domain.UploadItem;
import dev.shortlist.reader.DocumentReader;
import dev.shortlist.starter.event.AuditTrail;
import dev.shortlist.testkit.fake.InMemoryRuns;
import dev.shortlist.testkit.fake.NoTransactions;
import dev.shortlist.testkit.fake.RecordingOutbox;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/// All of ingest's use cases over ports in memory, on 20 November 2026.
public final class Desk {

    public static final Duration SOON = Duration.ofSeconds(10);
    public static final long MAX_FILE = 100_000;

    public final RecordingOutbox outbox = new RecordingOutbox();
    public final InMemoryRuns runs = new InMemoryRuns();
    public final InMemoryCvs cvs = new InMemoryCvs();
    private final InMemoryPeople people = new InMemoryPeople();
    private final InMemoryCandidates candidates = new InMemoryCandidates(cvs, people);
    private final InMemoryOriginals originals = new InMemoryOriginals();
    private final InMemoryUploads uploads = new InMemoryUploads();
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-20T08:00:00Z"), ZoneOffset.UTC);
    private final AcceptancePolicy policy = new AcceptancePolicy(MAX_FILE);
    private final CvReading reading =
            new CvReading(new ParseCv(new DocumentReader()), new RefineCv(Refinement.none()), Schedulers.immediate());
    private final TellOfCv tell = new TellOfCv(outbox, runs, clock);

    public final ReceiveFiles receive = new ReceiveFiles(
            policy,
            originals,
            new RegisterUpload(cvs, uploads, runs, outbox, UUID::randomUUID),
            NoTransactions.operator());
    public final ReadReceivedCv read = new ReadReceivedCv(cvs, originals, reading, people, tell);
    public final CorrectCv correct = new CorrectCv(
            cvs, reading, tell, new AuditTrail(outbox, UUID::randomUUID, clock), NoTransactions.operator());
    public final MergeCandidates merge = new MergeCandidates(
            cvs, candidates, tell, new AuditTrail(outbox, UUID::randomUUID, clock), NoTransactions.operator());
    /// Everybody else is compared: which CVs are worth it is the database's to say.
    public final SuggestDuplicates suggest = new SuggestDuplicates(
            cvs,
            cv -> Flux.defer(() -> Flux.fromStream(cvs.all()
                    .filter(other -> other.candidateId() != null)
                    .filter(other -> !Objects.equals(other.candidateId(), cv.candidateId())))),
            candidates,
            Schedulers.immediate());
    public final ImportResume imports =
            new ImportResume(cvs, originals, new KeepRead(cvs, people, tell), NoTransactions.operator());
    public final ExportResume exports = new ExportResume(cvs);
    public final FindUpload find = new FindUpload(uploads, cvs);
    public final AnalyzeFile analyze = new AnalyzeFile(policy, reading, clock);
    public final ArchiveOriginals archive = new ArchiveOriginals(cvs, originals);

    public Upload receives(IncomingFile... files) {
        var upload = new NewUpload(UUID.randomUUID(), "rita", clock.instant(), null, "fair", false);
        return Objects.requireNonNull(
                receive.receive(upload, Flux.fromArray(files)).block(SOON));
    }

    /// Receives and reads one file; gives its id.
    public UUID keeps(IncomingFile file) {
        var cvId = Objects.requireNonNull(receives(file).items().getFirst().cvId());
        reads(cvId);
        return cvId;
    }

    public void readsAll(Upload upload) {
        upload.items().stream().map(UploadItem::cvId).filter(Objects::nonNull).forEach(this::reads);
    }

    private void reads(UUID cvId) {
        read.read(cvId).flatMap(read::keep).block(SOON);
    }
}
