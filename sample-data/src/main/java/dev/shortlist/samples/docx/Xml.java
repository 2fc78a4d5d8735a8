package dev.shortlist.samples.docx;

import java.util.regex.Pattern;

/// Runs of WordprocessingML.
final class Xml {

    private static final String LATIN_WORD = "[\\p{Punct}\\p{IsLatin}\\d]*\\p{IsLatin}[\\p{Punct}\\p{IsLatin}\\d]*";
    private static final Pattern LATIN = Pattern.compile(LATIN_WORD + "(?: " + LATIN_WORD + ")*");

    private final boolean rightToLeft;

    Xml(boolean rightToLeft) {
        this.rightToLeft = rightToLeft;
    }

    boolean rightToLeft() {
        return rightToLeft;
    }

    String paragraph(String style, String runs) {
        return paragraph(style, "", runs);
    }

    String paragraph(String style, String properties, String runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + (rightToLeft ? "<w:bidi/>" : "") + properties
                + "</w:pPr>" + runs + "</w:p>";
    }

    /// With properties that the schema wants before the direction.
    String bordered(String style, String properties, String runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + properties + (rightToLeft ? "<w:bidi/>" : "")
                + "</w:pPr>" + runs + "</w:p>";
    }

    String run(String text) {
        return run(text, "");
    }

    /// In a document that reads from the right, Latin words are runs of their own, as Word writes them.
    String run(String text, String properties) {
        if (!rightToLeft) {
            return run(text, properties, "");
        }
        var runs = new StringBuilder();
        var latin = LATIN.matcher(text);
        int from = 0;
        while (latin.find()) {
            runs.append(run(text.substring(from, latin.start()), properties, "<w:rtl/>"));
            runs.append(run(latin.group(), properties, ""));
            from = latin.end();
        }
        return runs.append(run(text.substring(from), properties, "<w:rtl/>")).toString();
    }

    private static String run(String text, String properties, String direction) {
        return text.isEmpty()
                ? ""
                : "<w:r><w:rPr>" + properties + direction + "</w:rPr><w:t xml:space=\"preserve\">" + escaped(text)
                        + "</w:t></w:r>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
