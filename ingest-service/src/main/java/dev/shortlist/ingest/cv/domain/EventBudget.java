package dev.shortlist.ingest.cv.domain;

import dev.shortlist.contracts.cv.CvSection;
import dev.shortlist.contracts.cv.Evidence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Keeps events below what the broker takes (900 KB): long text is cut, boxes stay with the CV itself.
public final class EventBudget {

    // At most 4 bytes a character in JSON, beside structured data that repeats part of the text.
    private static final int TEXT = 80_000;
    private static final int PROOFS = 600;
    private static final int QUOTE = 200;

    private EventBudget() {}

    public static boolean exceeds(CvContent content) {
        return content.sections().stream()
                        .mapToInt(section -> section.text().length())
                        .sum()
                > TEXT;
    }

    static List<CvSection> cut(List<CvSection> sections) {
        var kept = new ArrayList<CvSection>();
        int left = TEXT;
        for (var section : sections) {
            var text = section.text().substring(0, Math.min(left, section.text().length()));
            kept.add(new CvSection(section.name(), section.page(), section.start(), text));
            left -= text.length();
        }
        return kept;
    }

    static Map<String, Evidence> cut(Map<String, Evidence> evidence) {
        var kept = new LinkedHashMap<String, Evidence>();
        evidence.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .limit(PROOFS)
                .forEach(proof -> kept.put(proof.getKey(), shorten(proof.getValue())));
        return kept;
    }

    private static Evidence shorten(Evidence proof) {
        var quote = proof.quote().substring(0, Math.min(QUOTE, proof.quote().length()));
        return new Evidence(quote, proof.page(), proof.start(), proof.end(), proof.confidence(), List.of());
    }
}
