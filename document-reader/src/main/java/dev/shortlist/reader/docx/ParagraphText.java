package dev.shortlist.reader.docx;

import dev.shortlist.reader.Hidden;
import dev.shortlist.reader.text.DocumentBuilder;
import dev.shortlist.reader.text.PlainText;
import org.jspecify.annotations.Nullable;

/// Gathers the runs of one paragraph, what is seen apart from what is not.
final class ParagraphText {

    private final DocumentBuilder document;
    private final Scenery scenery;
    private final StringBuilder seen = new StringBuilder();
    private final StringBuilder unseen = new StringBuilder();
    private final boolean veiled;
    private Hidden.@Nullable Kind kind;
    private int page;
    private int letters;
    private int boldLetters;
    private float size;

    ParagraphText(DocumentBuilder document, Scenery scenery, int page, boolean veiled) {
        this.document = document;
        this.scenery = scenery;
        this.veiled = veiled;
        this.page = page;
    }

    void turnTo(int newPage) {
        page = seen.isEmpty() ? newPage : page;
    }

    int length() {
        return seen.length();
    }

    String since(int start) {
        return PlainText.clean(seen.substring(start));
    }

    void add(String text, Look look, @Nullable Integer ground) {
        Hidden.Kind hiding = veiled ? Hidden.Kind.VANISH : look.hiding(ground != null ? ground : scenery.ofPage());
        if (hiding != null && !text.isBlank()) {
            if (kind != hiding) {
                report();
            }
            kind = hiding;
            unseen.append(text);
            return;
        }
        seen.append(text);
        int count = text.strip().length();
        letters += count;
        boldLetters += Boolean.TRUE.equals(look.bold()) ? count : 0;
        if (count > 0 && look.halfPoints() != null) {
            size = Math.max(size, look.halfPoints() / 2f);
        }
    }

    Block.Paragraph end(boolean heading, boolean listed) {
        report();
        Hidden cut = PlainText.zeroWidth(seen.toString(), page);
        if (cut != null) {
            document.hidden(cut);
        }
        boolean bold = letters > 0 && boldLetters * 10 >= letters * 9;
        return new Block.Paragraph(seen.toString(), page, size, bold, heading, listed);
    }

    private void report() {
        String quote = PlainText.clean(unseen.toString());
        if (kind != null && !quote.isEmpty()) {
            document.hidden(new Hidden(kind, page, quote.substring(0, Math.min(quote.length(), 300))));
        }
        unseen.setLength(0);
    }
}
