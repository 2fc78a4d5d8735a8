package dev.shortlist.export.file.application;

import dev.shortlist.export.rendering.application.Renderer.Rendering;
import dev.shortlist.export.rendering.application.Renderers;
import dev.shortlist.export.rendering.domain.Format;
import dev.shortlist.export.rendering.domain.Result;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// Turns a draft into the bytes of a file, piece by piece: as fast as they are taken, and no faster.
public final class WriteFile {

    private final Renderers renderers;

    public WriteFile(Renderers renderers) {
        this.renderers = renderers;
    }

    public Flux<byte[]> write(Format format, Draft draft) {
        return write(format, draft, _ -> Mono.empty());
    }

    /// `progress` is told after each page how many results are in, and waited for.
    public Flux<byte[]> write(Format format, Draft draft, IntFunction<Mono<Void>> progress) {
        return Flux.defer(() -> {
            var pieces = new Pieces();
            return offTheLoop(() -> renderers.of(format).begin(draft.report(), pieces))
                    .flatMapMany(rendering -> written(rendering, draft, pieces, progress));
        });
    }

    private static Flux<byte[]> written(
            Rendering rendering, Draft draft, Pieces pieces, IntFunction<Mono<Void>> progress) {
        var done = new AtomicInteger();
        var pages = draft.results()
                .concatMap(
                        page -> offTheLoop(() -> add(rendering, page, pieces))
                                .flatMap(news -> progress.apply(done.addAndGet(page.size()))
                                        .thenReturn(news)),
                        1);
        return pages.concatWith(offTheLoop(() -> finish(rendering, pieces))).concatMapIterable(news -> news, 1);
    }

    private static List<byte[]> add(Rendering rendering, List<Result> page, Pieces pieces) throws IOException {
        for (var result : page) {
            rendering.add(result);
        }
        return pieces.take();
    }

    private static List<byte[]> finish(Rendering rendering, Pieces pieces) throws IOException {
        rendering.finish();
        return pieces.takeAll();
    }

    private static <T> Mono<T> offTheLoop(Callable<T> work) {
        return Mono.fromCallable(work).subscribeOn(Schedulers.boundedElastic());
    }
}
