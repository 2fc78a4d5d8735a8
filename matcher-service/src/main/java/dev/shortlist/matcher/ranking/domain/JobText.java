package dev.shortlist.matcher.ranking.domain;

import dev.shortlist.contracts.job.Job;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A job in the words whose meaning is compared with experience. What matters most comes first, since the sentence
/// model hears only the beginning of a long text.
public final class JobText {

    private JobText() {}

    public static String of(Job job) {
        return Stream.of(
                        Stream.of(job.title()),
                        job.requiredSkills().stream(),
                        job.preferredSkills().stream(),
                        Stream.ofNullable(job.description()))
                .map(words -> words.collect(Collectors.joining(", ")))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(". "));
    }
}
