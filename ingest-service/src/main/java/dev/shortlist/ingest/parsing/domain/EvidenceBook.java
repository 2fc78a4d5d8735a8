package dev.shortlist.ingest.parsing.domain;

import dev.shortlist.contracts.cv.Evidence;
import dev.shortlist.contracts.cv.EvidenceBox;
import dev.shortlist.ingest.parsing.domain.text.Read;
import dev.shortlist.ingest.parsing.domain.text.Span;
import dev.shortlist.reader.Box;
import dev.shortlist.reader.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gathers the evidence of all fields under their paths.
final class EvidenceBook {

    private final Document document;
    private final Map<String, Evidence> evidence = new LinkedHashMap<>();

    EvidenceBook(Document document) {
        this.document = document;
    }

    <T> T note(String path, Read<T> read) {
        read.proof().forEach((field, span) -> evidence.put(path + field, evidence(span)));
        return read.value();
    }

    <T> List<T> noteAll(String path, List<Read<T>> reads) {
        var values = new ArrayList<T>();
        for (int i = 0; i < reads.size(); i++) {
            values.add(note(path + "[" + i + "]", reads.get(i)));
        }
        return values;
    }

    Map<String, Evidence> all() {
        return evidence;
    }

    private Evidence evidence(Span span) {
        return new Evidence(
                document.text().substring(span.start(), span.end()),
                document.pageOf(span.start()),
                span.start(),
                span.end(),
                span.confidence(),
                boxes(span));
    }

    /// One box a line, so that a long passage stays small.
    private List<EvidenceBox> boxes(Span span) {
        var rows = new ArrayList<Box>();
        for (Box box : document.boxes(span.start(), span.end())) {
            boolean sameRow = !rows.isEmpty()
                    && rows.getLast().page() == box.page()
                    && Math.abs(rows.getLast().y() - box.y()) < box.height() / 2;
            if (sameRow) {
                rows.set(rows.size() - 1, rows.getLast().union(box));
            } else {
                rows.add(box);
            }
        }
        return rows.stream()
                .map(box -> new EvidenceBox(box.page(), box.x(), box.y(), box.width(), box.height()))
                .toList();
    }
}
