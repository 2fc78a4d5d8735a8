package dev.shortlist.ingest.parsing.adapter.tesseract;

import dev.shortlist.language.lexicon.SectionHeadings;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Puts a dot right that was misread in an Arabic heading: without its headings a CV falls apart. Only a short line
/// that is a heading but for one letter is touched, and no fact is ever read from a heading.
final class HeadingMending {

    private static final int LONGEST = 3;
    // Letters that only their dots tell apart.
    private static final List<String> ALIKE = List.of("بتثني", "جحخ", "دذ", "رز", "سش", "صض", "طظ", "عغ", "فق");
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}{3}");
    private static final Pattern MARKS = Pattern.compile("[:;.,\u060c\u061b]+$");

    private HeadingMending() {}

    static List<ScannedWord> mended(List<ScannedWord> line) {
        if (line.size() > LONGEST) {
            return line;
        }
        var text = String.join(
                " ",
                line.stream()
                        .map(word -> MARKS.matcher(word.text()).replaceAll(""))
                        .toList());
        var headings = SectionHeadings.standard();
        if (!ARABIC.matcher(text).find() || headings.read(text).isPresent()) {
            return line;
        }
        return variants(text).stream()
                .filter(variant -> headings.read(variant).isPresent())
                .findFirst()
                .map(heading -> saying(line, heading))
                .orElse(line);
    }

    private static List<String> variants(String text) {
        var variants = new ArrayList<String>();
        for (int i = 0; i < text.length(); i++) {
            for (String alike : ALIKE) {
                if (alike.indexOf(text.charAt(i)) >= 0) {
                    for (int j = 0; j < alike.length(); j++) {
                        variants.add(text.substring(0, i) + alike.charAt(j) + text.substring(i + 1));
                    }
                }
            }
        }
        return variants;
    }

    private static List<ScannedWord> saying(List<ScannedWord> line, String heading) {
        var words = heading.split(" ", -1);
        var mended = new ArrayList<ScannedWord>();
        for (int i = 0; i < words.length; i++) {
            mended.add(line.get(i).saying(words[i], line.get(i).box()));
        }
        return mended;
    }
}
