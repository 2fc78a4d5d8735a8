package dev.shortlist.samples.pdf;

import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.HyphenationEvent;

/// Breaks long Latin words wherever the line ends, as careless programs do.
final class Hyphens implements HyphenationEvent {

    private static final String HYPHEN = "-";
    private static final int LEAST = 4;

    private String post = "";

    @Override
    public String getHyphenSymbol() {
        return HYPHEN;
    }

    @Override
    public String getHyphenatedWordPre(String word, BaseFont font, float fontSize, float remainingWidth) {
        int cut = word.matches("[A-Za-z]+") ? word.length() - LEAST : 0;
        while (cut >= LEAST && font.getWidthPoint(word.substring(0, cut) + HYPHEN, fontSize) > remainingWidth) {
            cut--;
        }
        if (cut < LEAST) {
            post = word;
            return "";
        }
        post = word.substring(cut);
        return word.substring(0, cut) + HYPHEN;
    }

    @Override
    public String getHyphenatedWordPost() {
        return post;
    }
}
