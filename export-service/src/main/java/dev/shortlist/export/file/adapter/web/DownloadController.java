package dev.shortlist.export.file.adapter.web;

import dev.shortlist.export.file.application.DownloadFile;
import dev.shortlist.export.file.application.DownloadFile.Download;
import dev.shortlist.starter.security.Caller;
import dev.shortlist.starter.security.Open;
import dev.shortlist.starter.security.SignedIn;
import java.util.UUID;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1")
class DownloadController {

    private final DownloadFile downloads;

    DownloadController(DownloadFile downloads) {
        this.downloads = downloads;
    }

    @GetMapping("/exports/{id}/download")
    @SignedIn
    Mono<ResponseEntity<Flux<DataBuffer>>> byOwner(@PathVariable UUID id, Caller caller) {
        return downloads.byOwner(id, caller.userId()).map(DownloadController::answer);
    }

    /// The token is the key: whoever has it was given it by the owner, minutes ago.
    @GetMapping("/downloads/{token}")
    @Open
    Mono<ResponseEntity<Flux<DataBuffer>>> byLink(@PathVariable String token) {
        return downloads.byLink(token).map(DownloadController::answer);
    }

    private static ResponseEntity<Flux<DataBuffer>> answer(Download download) {
        var export = download.export();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(export.format().mediaType()))
                .contentLength(download.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, Disposition.attachment(export.fileName()))
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(download.content().map(DefaultDataBufferFactory.sharedInstance::wrap));
    }
}
