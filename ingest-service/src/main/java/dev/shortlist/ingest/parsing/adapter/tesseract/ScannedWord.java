package dev.shortlist.ingest.parsing.adapter.tesseract;

import dev.shortlist.reader.Box;
import dev.shortlist.reader.PagePicture;
import java.util.ArrayList;
import java.util.List;

/// A recognised word: its block and line on the page, where it stands in points, and how sure it is, from 0 to 100.
record ScannedWord(int block, String line, String text, Box box, double confidence) {

    private static final String WORD = "5";
    private static final int COLUMNS = 12;

    /// The words of Tesseract's table; a row that is not of its form is no word.
    static List<ScannedWord> of(String table, PagePicture page) {
        var words = new ArrayList<ScannedWord>();
        for (String row : table.lines().toList()) {
            var cells = row.split("\t", -1);
            if (cells.length == COLUMNS && cells[0].equals(WORD) && !cells[11].isBlank()) {
                words.add(word(cells, page));
            }
        }
        return words;
    }

    private static ScannedWord word(String[] cells, PagePicture page) {
        float scale = page.dotsPerPoint();
        var box = new Box(
                page.page(),
                Integer.parseInt(cells[6]) / scale,
                Integer.parseInt(cells[7]) / scale,
                Integer.parseInt(cells[8]) / scale,
                Integer.parseInt(cells[9]) / scale);
        return new ScannedWord(
                Integer.parseInt(cells[2]),
                String.join(".", cells[2], cells[3], cells[4]),
                cells[11].replaceAll("[\u200e\u200f]", "").strip(),
                box,
                Double.parseDouble(cells[10]));
    }

    /// Whether most of this word lies where another one does.
    boolean liesIn(Box other) {
        float width = Math.min(box.right(), other.right()) - Math.max(box.x(), other.x());
        float height = Math.min(box.bottom(), other.bottom()) - Math.max(box.y(), other.y());
        return width > 0 && height > 0 && width * height * 2 > box.width() * box.height();
    }

    ScannedWord saying(String words, Box where) {
        return new ScannedWord(block, line, words, where, confidence);
    }
}
