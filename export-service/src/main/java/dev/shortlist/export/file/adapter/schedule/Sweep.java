package dev.shortlist.export.file.adapter.schedule;

import dev.shortlist.export.file.application.SweepFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class Sweep {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);

    private final SweepFiles files;

    Sweep(SweepFiles files) {
        this.files = files;
    }

    @Scheduled(fixedDelayString = "${shortlist.export.sweep-every}", initialDelayString = "1m")
    Mono<Integer> sweep() {
        return files.sweep().filter(removed -> removed > 0).doOnNext(removed -> LOG.info("files expired: {}", removed));
    }
}
