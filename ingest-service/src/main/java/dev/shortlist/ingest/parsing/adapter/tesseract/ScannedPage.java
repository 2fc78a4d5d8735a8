package dev.shortlist.ingest.parsing.adapter.tesseract;

import dev.shortlist.reader.Box;
import dev.shortlist.reader.Word;
import dev.shortlist.reader.text.Draft;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/// The lines of a page as its words stand together, each block of them a region.
final class ScannedPage {

    // Below this, short words are made up from specks and lines; long ones are badly read, but there.
    private static final double LEAST_SURE = 20;
    private static final int SHORT = 3;
    // What the Arabic model makes of a comma.
    private static final Pattern COMMA = Pattern.compile("(?<=\\p{IsArabic})\u00bb");

    private ScannedPage() {}

    static List<Draft> lines(List<ScannedWord> words, int page) {
        var lines = new LinkedHashMap<String, List<ScannedWord>>();
        words.stream()
                .filter(ScannedPage::isThere)
                .forEach(word -> lines.computeIfAbsent(word.line(), _ -> new ArrayList<>())
                        .add(word));
        return lines.values().stream()
                .map(line -> line(HeadingMending.mended(line), page))
                .toList();
    }

    private static boolean isThere(ScannedWord word) {
        return word.confidence() >= LEAST_SURE || word.text().length() > SHORT;
    }

    private static Draft line(List<ScannedWord> words, int page) {
        var text = new StringBuilder();
        var placed = new ArrayList<Word>();
        Box extent = words.getFirst().box();
        boolean quotes = words.stream().anyMatch(word -> word.text().contains("\u00ab"));
        for (ScannedWord word : words) {
            if (!text.isEmpty()) {
                text.append(' ');
            }
            int start = text.length();
            text.append(quotes ? word.text() : COMMA.matcher(word.text()).replaceAll("\u060c"));
            placed.add(new Word(start, text.length(), word.box()));
            extent = extent.union(word.box());
        }
        // Letters' sizes are not known: a line's height depends on which letters it has.
        return new Draft(
                text.toString(),
                placed,
                page,
                extent,
                0,
                false,
                words.getFirst().block(),
                false,
                false);
    }
}
