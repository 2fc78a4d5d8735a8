package dev.shortlist.matcher.evaluation.application;

import java.nio.ByteBuffer;
import reactor.core.publisher.Flux;

/// A file on its way through: nothing of it is kept here.
public record CvFile(String filename, Flux<ByteBuffer> content) {}
