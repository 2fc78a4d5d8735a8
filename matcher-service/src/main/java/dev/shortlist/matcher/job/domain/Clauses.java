package dev.shortlist.matcher.job.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Cuts a job description into clauses, each under its heading.
final class Clauses {

    private static final Pattern BULLET = Pattern.compile("^[\\s\\-–—•●▪◦*·>✓✔]+|^\\s*\\d{1,2}[.)]\\s+");
    private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?؟;؛])\\s+");
    private static final int LONGEST_HEAD = 60;

    private final List<Clause> clauses = new ArrayList<>();
    private @Nullable Part part;

    private Clauses() {}

    static List<Clause> of(String text) {
        var reader = new Clauses();
        text.lines()
                .map(line -> BULLET.matcher(line).replaceFirst("").strip())
                .filter(line -> !line.isEmpty())
                .forEach(reader::read);
        return List.copyOf(reader.clauses);
    }

    private void read(String line) {
        int colon = line.indexOf(':');
        var head = colon > 0 && colon <= LONGEST_HEAD ? line.substring(0, colon) : line;
        var opened = Part.openedBy(head.strip(), head.length() < line.length());
        if (opened.isEmpty()) {
            add(line, part);
            return;
        }
        var rest = line.substring(Math.min(line.length(), head.length() + 1)).strip();
        if (rest.isEmpty()) {
            part = opened.get();
        } else {
            // "Nice to have: Kafka" speaks for its own line; the part around it goes on.
            add(rest, opened.get());
        }
    }

    private void add(String line, @Nullable Part under) {
        for (var sentence : SENTENCES.split(line, -1)) {
            Optional.of(sentence.strip())
                    .filter(words -> !words.isEmpty())
                    .ifPresent(words -> clauses.add(new Clause(words, under)));
        }
    }
}
