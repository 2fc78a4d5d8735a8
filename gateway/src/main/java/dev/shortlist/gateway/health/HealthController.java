package dev.shortlist.gateway.health;

import dev.shortlist.starter.security.Open;
import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@Hidden
@RestController
class HealthController {

    private final AskServices askServices;

    HealthController(AskServices askServices) {
        this.askServices = askServices;
    }

    @Open
    @GetMapping("/health")
    Mono<ResponseEntity<SystemHealth>> health() {
        return askServices
                .ask()
                .map(health -> ResponseEntity.status(
                                health.status() == Status.DOWN ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.OK)
                        .cacheControl(CacheControl.noStore())
                        .body(health));
    }
}
