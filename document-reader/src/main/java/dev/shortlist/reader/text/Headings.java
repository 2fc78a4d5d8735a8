package dev.shortlist.reader.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells headings by their type: larger than the running text, or bold where that is not.
final class Headings {

    private static final float LARGER = 1.14f;
    private static final int LONGEST = 60;

    private final float bodySize;
    private final boolean boldBody;

    Headings(List<Draft> lines) {
        Map<Integer, Integer> bySize = new HashMap<>();
        int bold = 0;
        int all = 0;
        for (Draft line : lines) {
            int length = line.text().length();
            bySize.merge(Math.round(line.size() * 2), length, Integer::sum);
            bold += line.bold() ? length : 0;
            all += length;
        }
        bodySize = bySize.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(0)
                / 2f;
        boldBody = bold * 2 > all;
    }

    boolean isHeading(Draft line) {
        if (line.heading() || line.running()) {
            return line.heading();
        }
        String text = line.text();
        if (text.length() > LONGEST || text.endsWith(".") || hasNoLetter(text)) {
            return false;
        }
        boolean larger = bodySize > 0 && line.size() >= bodySize * LARGER;
        return larger || (line.bold() && !boldBody && line.size() >= bodySize * 0.95f);
    }

    private static boolean hasNoLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
