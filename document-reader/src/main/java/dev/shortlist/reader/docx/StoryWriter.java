package dev.shortlist.reader.docx;

import dev.shortlist.reader.text.DocumentBuilder;
import dev.shortlist.reader.text.Draft;
import dev.shortlist.reader.text.PlainText;
import java.util.ArrayList;
import java.util.List;

/// Writes blocks as lines: rows of a table of facts as one line each, cells that hold a layout as regions of their own.
final class StoryWriter {

    private final DocumentBuilder document;
    private int region;
    private int regions;

    StoryWriter(DocumentBuilder document) {
        this.document = document;
    }

    void write(List<Block> story) {
        for (Draft line : lines(story)) {
            document.line(line);
        }
        enter();
    }

    /// Writes what stands in the foot of pages.
    void writeRunning(List<Block> story) {
        for (Draft line : lines(story)) {
            document.line(line.running(line.region()));
        }
        enter();
    }

    private void enter() {
        region = ++regions;
    }

    private List<Draft> lines(List<Block> blocks) {
        var lines = new ArrayList<Draft>();
        for (Block block : blocks) {
            switch (block) {
                case Block.Paragraph paragraph -> lines.addAll(lines(paragraph));
                case Block.Aside aside -> lines.addAll(apart(aside.blocks()));
                case Block.Table table -> lines.addAll(lines(table));
            }
        }
        return lines;
    }

    private List<Draft> lines(Block.Paragraph paragraph) {
        var lines = new ArrayList<Draft>();
        String bullet = paragraph.listed() && !paragraph.isEmpty() ? "• " : "";
        for (String part : paragraph.text().split("\n", -1)) {
            String text = PlainText.clean(part);
            if (!text.isEmpty()) {
                lines.add(Draft.of(
                        bullet + text,
                        paragraph.page(),
                        paragraph.size(),
                        region,
                        paragraph.bold(),
                        paragraph.heading()));
                bullet = "";
            }
        }
        return lines;
    }

    private List<Draft> apart(List<Block> blocks) {
        enter();
        List<Draft> lines = lines(blocks);
        enter();
        return lines;
    }

    private List<Draft> lines(Block.Table table) {
        enter();
        var lines = new ArrayList<Draft>();
        for (List<List<Block>> row : table.rows()) {
            var cells = new ArrayList<List<Draft>>();
            int outer = region;
            for (List<Block> cell : row) {
                enter();
                List<Draft> content = lines(cell);
                if (!content.isEmpty()) {
                    cells.add(content);
                }
            }
            long tall = cells.stream().filter(cell -> cell.size() > 1).count();
            if (tall <= 1 && cells.size() > 1) {
                region = outer;
                lines.addAll(across(cells));
            } else {
                cells.forEach(lines::addAll);
            }
        }
        enter();
        return lines;
    }

    // A date beside an entry belongs to the entry's first line.
    private List<Draft> across(List<List<Draft>> cells) {
        var text = new StringBuilder();
        boolean bold = true;
        float size = 0;
        var lines = new ArrayList<Draft>();
        for (List<Draft> cell : cells) {
            Draft first = cell.getFirst();
            text.append(text.isEmpty() ? "" : "\t").append(first.text());
            bold &= first.bold();
            size = Math.max(size, first.size());
            cell.stream().skip(1).forEach(lines::add);
        }
        int page = cells.getFirst().getFirst().page();
        lines.addFirst(Draft.of(text.toString(), page, size, region, bold, false));
        return lines;
    }
}
