package dev.shortlist.export.file.application;

import dev.shortlist.contracts.failure.Conflict;
import dev.shortlist.export.file.domain.Export;
import dev.shortlist.export.file.domain.ExportPolicy;
import dev.shortlist.export.file.domain.Making;
import dev.shortlist.export.ranking.application.ArrivalsInOneProcess;
import dev.shortlist.export.ranking.application.FindRanking;
import dev.shortlist.export.ranking.application.InMemoryRankings;
import dev.shortlist.export.ranking.application.KeepRanking;
import dev.shortlist.export.rendering.ReportMother;
import dev.shortlist.export.rendering.application.Renderer;
import dev.shortlist.export.rendering.application.Renderers;
import dev.shortlist.export.rendering.domain.Format;
import dev.shortlist.export.rendering.domain.Report;
import dev.shortlist.export.rendering.domain.Result;
import dev.shortlist.starter.id.UuidV7;
import dev.shortlist.testkit.fake.NoTransactions;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// The feature with everything around it in memory, at a time that the test moves.
final class World implements Makings, Announcements {

    static final String ADA = "ada";
    static final String GRACE = "grace";

    Instant now = ReportMother.NOON;
    final Clock clock = new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return InstantSource.fixed(now).withZone(zone);
        }
    };
    final List<String> told = new ArrayList<>();
    final Map<UUID, Making> runs = new HashMap<>();
    final InMemoryExports exports = new InMemoryExports();
    final InMemoryFiles files = new InMemoryFiles();
    final InMemoryRankings rankings = new InMemoryRankings();
    final KeepRanking keepRanking = new KeepRanking(rankings, new ArrivalsInOneProcess());

    private final ExportPolicy policy = new ExportPolicy(1_000, 10, 500, Duration.ofDays(7));
    final DraftReport drafts =
            new DraftReport(new FindRanking(rankings, new ArrivalsInOneProcess(), Duration.ofMillis(500)), policy);
    final WriteFile writing = new WriteFile(new Renderers(
            Arrays.stream(Format.values()).<Renderer>map(NamesOnly::new).toList()));
    final KeepFile keeping = new KeepFile(exports, files, this, NoTransactions.operator(), clock);
    final RequestExport requests = new RequestExport(
            drafts,
            writing,
            keeping,
            new QueueExport(exports, this, this, NoTransactions.operator()),
            new NewExports(policy, new UuidV7(), clock));
    final MakeQueuedExport making = new MakeQueuedExport(exports, drafts, writing, keeping);
    final FindExports finding = new FindExports(exports, clock);
    final DownloadLinks links = new DownloadLinks("a key for tests that is long enough", Duration.ofMinutes(15), clock);
    final DownloadFile downloads = new DownloadFile(finding, files, links);
    final SweepFiles sweep = new SweepFiles(exports, this, NoTransactions.operator(), clock);

    static String text(Flux<java.nio.ByteBuffer> content) {
        return content.map(bytes -> StandardCharsets.UTF_8.decode(bytes).toString())
                .reduce("", String::concat)
                .blockOptional()
                .orElseThrow();
    }

    @Override
    public Mono<Void> queue(Export export, int listed) {
        return Mono.fromRunnable(() -> runs.put(export.id(), new Making("queued", 0, listed, null, null)));
    }

    @Override
    public Mono<Void> recordDone(Export export, int listed) {
        return Mono.fromRunnable(() -> runs.put(export.id(), new Making("done", listed, listed, now, null)));
    }

    @Override
    public Mono<Making> find(UUID export) {
        return Mono.justOrEmpty(runs.get(export));
    }

    @Override
    public Mono<Void> cancel(UUID export) {
        return Mono.error(() -> new Conflict("not here", "runs are the starter's"));
    }

    @Override
    public Mono<Void> requested(Export export, int listed) {
        return Mono.fromRunnable(() -> told.add(export.owner() + " exported " + listed));
    }

    @Override
    public Mono<Void> ready(Export export, Instant at) {
        return Mono.fromRunnable(() -> told.add("ready " + export.id()));
    }

    @Override
    public Mono<Void> expired(Export export, Instant at) {
        return Mono.fromRunnable(() -> told.add("expired " + export.id()));
    }

    /// Writes the names, one on a line, between a head and a foot.
    private record NamesOnly(Format format) implements Renderer {

        @Override
        public Rendering begin(Report report, OutputStream out) throws IOException {
            write(out, report.job().title() + " " + report.listed());
            return new Rendering() {
                @Override
                public void add(Result result) throws IOException {
                    write(out, result.displayName());
                }

                @Override
                public void finish() throws IOException {
                    write(out, "end");
                }
            };
        }

        private static void write(OutputStream out, String line) throws IOException {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
