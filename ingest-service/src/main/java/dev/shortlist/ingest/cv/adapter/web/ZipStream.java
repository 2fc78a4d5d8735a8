package dev.shortlist.ingest.cv.adapter.web;

import dev.shortlist.ingest.cv.application.ArchiveOriginals.Original;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import reactor.core.publisher.Flux;

/// A ZIP that is sent while it is made: one file in memory at a time.
final class ZipStream {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(written);

    private ZipStream() {}

    static Flux<DataBuffer> of(Flux<Original> files) {
        return Flux.defer(() -> {
            var stream = new ZipStream();
            return files.map(stream::add).concatWith(Flux.defer(() -> Flux.just(stream.end())));
        });
    }

    private DataBuffer add(Original file) {
        try {
            zip.putNextEntry(new ZipEntry(file.filename()));
            zip.write(file.bytes());
            zip.closeEntry();
            return drain();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private DataBuffer end() {
        try {
            zip.close();
            return drain();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private DataBuffer drain() {
        var bytes = written.toByteArray();
        written.reset();
        return DefaultDataBufferFactory.sharedInstance.wrap(bytes);
    }
}
