package dev.shortlist.testkit.demo;

import dev.shortlist.contracts.ErrorCode;
import dev.shortlist.contracts.Permission;
import dev.shortlist.contracts.failure.Failure;
import dev.shortlist.contracts.failure.Missing;
import dev.shortlist.starter.security.Caller;
import dev.shortlist.starter.security.Open;
import dev.shortlist.starter.security.Requires;
import dev.shortlist.starter.security.SignedIn;
import dev.shortlist.starter.web.Page;
import dev.shortlist.starter.web.Paging;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import java.net.ConnectException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/demo")
class DemoController {

    private final AtomicInteger made = new AtomicInteger();

    record Made(int number, Greeting greeting) {}

    @PostMapping("/greetings")
    @ResponseStatus(HttpStatus.CREATED)
    @Requires(Permission.UPLOAD_CV)
    Mono<Made> make(@Valid @RequestBody Greeting greeting) {
        return Mono.fromSupplier(() -> new Made(made.incrementAndGet(), greeting));
    }

    @PostMapping("/files")
    @Requires(Permission.UPLOAD_CV)
    Mono<Map<String, Object>> file(@RequestPart("file") FilePart file) {
        return file.content()
                .map(part -> {
                    var size = part.readableByteCount();
                    DataBufferUtils.release(part);
                    return size;
                })
                .reduce(0, Integer::sum)
                .map(size -> Map.of("number", made.incrementAndGet(), "size", size));
    }

    @GetMapping("/greetings")
    @Requires({Permission.SEARCH_CV, Permission.BUILD_CV})
    Mono<Page<String>> list(Paging paging) {
        return Mono.just(Page.of(List.of("a", "b"), 42, paging));
    }

    @GetMapping("/greetings/{id}")
    @Requires(Permission.SEARCH_CV)
    Mono<String> one(@PathVariable UUID id, @RequestParam(name = "depth", defaultValue = "1") @Max(9) int depth) {
        return Mono.error(new Missing("greeting", id));
    }

    @DeleteMapping("/greetings/{id}")
    @Requires(Permission.UPLOAD_CV)
    @Requires(Permission.ERASE_CANDIDATE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> remove(@PathVariable UUID id) {
        return Mono.empty();
    }

    @GetMapping("/me")
    @SignedIn
    Mono<Caller> me(Caller caller) {
        return Mono.just(caller);
    }

    @GetMapping("/open")
    @Open
    Mono<Map<String, Boolean>> open(@Nullable Caller caller) {
        return Mono.just(Map.of("known", caller != null));
    }

    @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @SignedIn
    Flux<ServerSentEvent<String>> stream(@RequestParam(defaultValue = "false") boolean fails) {
        return fails
                ? Flux.error(new Missing("run", "x"))
                : Flux.just(ServerSentEvent.builder("one").id("1").build());
    }

    @GetMapping("/slow")
    @Open
    Mono<String> slow(@RequestParam(defaultValue = "0") int seconds) {
        return Mono.delay(Duration.ofSeconds(seconds)).thenReturn("at last");
    }

    @GetMapping("/failures/{kind}")
    @SignedIn
    Mono<String> fail(@PathVariable String kind) {
        return Mono.error(
                switch (kind) {
                    case "ours" ->
                        new Failure(
                                ErrorCode.FILE_TOO_LARGE,
                                "File is too large",
                                "cv.pdf is 15.0 MB; the limit is 10 MB",
                                Map.of("max_size", "10MB", "your_size", "15MB"),
                                "Compress the file or upload a smaller version");
                    case "outage" -> new IllegalStateException(new ConnectException("db.internal:5432 refused"));
                    case "overload" ->
                        new Failure(ErrorCode.RATE_LIMITED, "Too many", "Wait", Map.of("retry_after", 7), null);
                    case "bug" -> new IllegalStateException("secret detail");
                    default -> new Missing("kind of failure", kind);
                });
    }
}
