package dev.shortlist.samples.txt;

import dev.shortlist.samples.sheet.Block;
import dev.shortlist.samples.sheet.Finish;
import dev.shortlist.samples.sheet.Look;
import dev.shortlist.samples.sheet.Sheet;
import java.util.List;
import java.util.Locale;

/// Writes a sheet as a person would type it.
public final class TxtWriter {

    private static final int WIDTH = 96;
    private static final int LEAST = 5;

    private final StringBuilder text = new StringBuilder();

    private final Finish finish;
    private final String bullet;

    private TxtWriter(Look look) {
        this.finish = look.finished();
        this.bullet = (look.finish() == null ? "-" : finish.bullet()) + " ";
    }

    public static byte[] write(Sheet sheet, Look look) {
        var writer = new TxtWriter(look);
        sheet.all().forEach(writer::write);
        return Encoding.bytes(writer.text.toString(), look.charset() == null ? "UTF-8" : look.charset());
    }

    private void write(Block block) {
        switch (block) {
            case Block.Name(var name) -> line(name);
            case Block.Headline(var headline) -> line(headline);
            case Block.Facts(var facts) -> line(String.join(" | ", facts));
            case Block.Heading(var heading) -> heading(heading);
            case Block.Text(var words) -> wrapped("", words);
            case Block.Labelled(var label, var words) -> wrapped("", label + ": " + words);
            case Block.Item(var words) -> wrapped(bullet, words);
            case Block.Entry(var title, var place, var period, var items) -> entry(title, place, period, items);
            case Block.Hidden(var words) -> wrapped("", words);
            case Block.Split(var start, var end, var _) -> line(end.isEmpty() ? start : start + "    " + end);
            case Block.Styled(var words, var _) -> wrapped("", words);
            case Block.Beside(var margin, var blocks, var _) -> beside(margin, blocks);
            case Block.Rated(var skill, var of) -> line(skill + " " + "*".repeat(of));
            case Block.Marked(var _, var fact) -> line(fact);
            case Block.Rule _ -> line("_".repeat(WIDTH / 2));
            // Paper has pictures and hiding places, typed text has not.
            case Block.Photo _, Block.Concealed _ -> {}
        }
    }

    private void heading(String heading) {
        line("");
        line(heading.toUpperCase(Locale.ROOT));
        line("-".repeat(heading.length()));
    }

    private void entry(String title, String place, String period, List<String> items) {
        if (!text.toString().endsWith("-\n")) {
            line("");
        }
        line(title);
        line(place + " | " + period);
        items.forEach(item -> wrapped(bullet, item));
    }

    private void beside(String margin, List<Block> blocks) {
        line("");
        line(margin);
        blocks.forEach(this::write);
    }

    private void wrapped(String start, String words) {
        var line = new StringBuilder(start);
        for (String word : words.split(" ", -1)) {
            String rest = word;
            if (line.length() + word.length() > WIDTH) {
                rest = broken(line, word);
                line(line.toString().stripTrailing());
                line.setLength(0);
                line.append(" ".repeat(start.length()));
            }
            line.append(rest).append(' ');
        }
        line(line.toString().stripTrailing());
    }

    /// Puts the beginning of a long word at the end of the line, and answers what is left of it.
    private String broken(StringBuilder line, String word) {
        boolean fits = line.length() + LEAST < WIDTH;
        if (!finish.hyphenated() || !fits || !word.matches("[A-Za-z]{10,}")) {
            return word;
        }
        line.append(word, 0, LEAST).append('-');
        return word.substring(LEAST);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
