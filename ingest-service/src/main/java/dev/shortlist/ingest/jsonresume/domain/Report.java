package dev.shortlist.ingest.jsonresume.domain;

import dev.shortlist.contracts.cv.Integrity;
import dev.shortlist.contracts.cv.Integrity.Finding;
import dev.shortlist.contracts.cv.Integrity.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is noticed while a document is read.
final class Report {

    private static final int QUOTE = 200;

    // Of two reasons the later one says more: a picture is not too long, it is a picture.
    private final Map<String, String> losses = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    void lose(String pointer, String reason) {
        losses.put(pointer, reason);
    }

    /// Something that speaks to a machine and not to a reader.
    void suspect(String pointer, String text) {
        findings.add(new Finding("instruction", 1, text.substring(0, Math.min(QUOTE, text.length()))));
        lose(pointer, "it tells a machine how to judge, so it is not read");
    }

    List<Loss> losses() {
        return losses.entrySet().stream()
                .map(loss -> new Loss(loss.getKey(), loss.getValue()))
                .toList();
    }

    Integrity integrity() {
        return findings.isEmpty() ? Integrity.CLEAN : new Integrity(Verdict.SUSPICIOUS, findings);
    }
}
