package dev.shortlist.export.file.application;

import dev.shortlist.contracts.failure.Conflict;
import dev.shortlist.contracts.failure.Missing;
import dev.shortlist.export.file.domain.Export;
import java.nio.ByteBuffer;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Hands out a file: to its owner, or to whoever holds a link that its owner was given.
public final class DownloadFile {

    private final FindExports exports;
    private final Files files;
    private final DownloadLinks links;

    public DownloadFile(FindExports exports, Files files, DownloadLinks links) {
        this.exports = exports;
        this.files = files;
        this.links = links;
    }

    /// An export and its bytes, which are read as they are sent.
    public record Download(Export export, long size, Flux<ByteBuffer> content) {}

    public Mono<Download> byOwner(UUID id, String owner) {
        return exports.find(id, owner).flatMap(this::download);
    }

    public Mono<Download> byLink(String token) {
        return Mono.justOrEmpty(links.read(token))
                .flatMap(exports::linked)
                .filter(Export::isReady)
                // The token is a secret, so the answer does not repeat it.
                .switchIfEmpty(Mono.error(() -> new Missing("download", "behind this link")))
                .flatMap(this::download);
    }

    private Mono<Download> download(Export export) {
        var content = export.content();
        return content == null
                ? Mono.error(() -> new Conflict("Not ready", "The file of export " + export.id() + " is not made yet"))
                : Mono.just(new Download(export, content.size(), files.content(export)));
    }
}
