package dev.shortlist.ingest.upload.adapter.web;

import dev.shortlist.ingest.IngestProperties;
import dev.shortlist.ingest.upload.domain.IncomingFile;
import dev.shortlist.reader.FileSniffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// The files that a multipart request brings, one at a time and those inside ZIPs one by one, so that a request of a
/// gigabyte needs the memory of its largest file.
@Component
class FileParts {

    private final long maxFile;
    private final Archives archives;

    FileParts(IngestProperties properties) {
        this.maxFile = properties.maxFile().toBytes();
        this.archives = new Archives(maxFile, properties.maxArchive().toBytes(), properties.maxFiles());
    }

    Flux<IncomingFile> read(Flux<FilePart> parts) {
        return parts.concatMap(this::read, 1);
    }

    private Flux<IncomingFile> read(FilePart part) {
        var name = FileNames.tidy(part.filename());
        return Flux.usingWhen(
                onDisk(part),
                file -> Flux.defer(() -> open(name, file)).subscribeOn(Schedulers.boundedElastic()),
                FileParts::delete);
    }

    private Flux<IncomingFile> open(String name, Path file) {
        try {
            long size = Files.size(file);
            if (Archives.looksLikeZip(file)) {
                var whole = size <= maxFile ? Files.readAllBytes(file) : null;
                boolean isDocument = whole != null && FileSniffer.sniff(whole).kind() != null;
                return isDocument && whole != null
                        ? Flux.just(new IncomingFile.Whole(name, whole))
                        : archives.open(name, file, size);
            }
            return Flux.just(
                    size > maxFile
                            ? new IncomingFile.Oversized(name, size)
                            : new IncomingFile.Whole(name, Files.readAllBytes(file)));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static Mono<Path> onDisk(FilePart part) {
        return Mono.fromCallable(() -> Files.createTempFile("upload-", ".part"))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(file -> part.transferTo(file).thenReturn(file));
    }

    private static Mono<Void> delete(Path file) {
        return Mono.<Void>fromCallable(() -> {
                    Files.deleteIfExists(file);
                    return null;
                })
                .subscribeOn(Schedulers.boundedElastic());
    }
}
