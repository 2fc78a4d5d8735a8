package dev.shortlist.export.file.application;

import dev.shortlist.export.rendering.domain.Report;
import dev.shortlist.export.rendering.domain.Result;
import java.util.List;
import reactor.core.publisher.Flux;

/// A report and where its results come from; nothing has been written yet.
public record Draft(Report report, Flux<List<Result>> results) {}
