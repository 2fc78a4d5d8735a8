package dev.shortlist.samples.txt;

import dev.shortlist.samples.sheet.Block;
import dev.shortlist.samples.sheet.Look;
import dev.shortlist.samples.sheet.Sheet;
import java.util.List;
import java.util.Locale;

/// Writes a sheet as a person would type it.
public final class TxtWriter {

    private static final int WIDTH = 96;

    private final StringBuilder text = new StringBuilder();

    private TxtWriter() {}

    public static byte[] write(Sheet sheet, Look look) {
        var writer = new TxtWriter();
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
            case Block.Item(var words) -> wrapped("- ", words);
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
        items.forEach(item -> wrapped("- ", item));
    }

    private void beside(String margin, List<Block> blocks) {
        line("");
        line(margin);
        blocks.forEach(this::write);
    }

    private void wrapped(String bullet, String words) {
        var line = new StringBuilder(bullet);
        for (String word : words.split(" ", -1)) {
            if (line.length() + word.length() > WIDTH) {
                line(line.toString().stripTrailing());
                line.setLength(0);
                line.append(" ".repeat(bullet.length()));
            }
            line.append(word).append(' ');
        }
        line(line.toString().stripTrailing());
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
