package dev.shortlist.matcher.job.application;

import reactor.core.publisher.Mono;

/// The visible text of an uploaded file, or the failure that says why it has none.
@FunctionalInterface
public interface FileText {

    Mono<String> of(String filename, byte[] bytes);
}
