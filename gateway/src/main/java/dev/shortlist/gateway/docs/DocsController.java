package dev.shortlist.gateway.docs;

import dev.shortlist.contracts.failure.Missing;
import dev.shortlist.starter.security.Open;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Hidden
@RestController
class DocsController {

    // The UI sets styles on elements and draws its icons from data: URLs.
    private static final String POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
            + "frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    private final OpenApiDocuments documents;
    private final byte @Nullable [] asyncApi = Resources.asyncApi();
    private final byte[] docs = Resources.page("docs.html");
    private final byte[] landing = Resources.page("landing.html");

    DocsController(OpenApiDocuments documents) {
        this.documents = documents;
    }

    @Open
    @GetMapping(path = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<byte[]>> openApi() {
        return documents.merged().map(DocsController::json);
    }

    @Open
    @GetMapping(path = "/asyncapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> asyncApi() {
        if (asyncApi == null) {
            throw new Missing("document", "asyncapi.json");
        }
        return json(asyncApi);
    }

    @Open
    @GetMapping(path = "/docs", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<byte[]> docs() {
        return page(docs);
    }

    @Open
    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<byte[]> landing() {
        return page(landing);
    }

    private static ResponseEntity<byte[]> json(byte[] document) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)))
                .body(document);
    }

    private static ResponseEntity<byte[]> page(byte[] html) {
        return ResponseEntity.ok().header("Content-Security-Policy", POLICY).body(html);
    }
}
