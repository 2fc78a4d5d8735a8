package dev.shortlist.reader;

import java.util.ArrayList;
import java.util.List;

/// The visible text of a file: `text` is the lines joined by line feeds in reading order, Arabic in logical order.
public record Document(
        FileKind kind,
        int pages,
        String text,
        List<Line> lines,
        List<Word> words,
        List<Link> links,
        List<Hidden> hidden,
        boolean truncated) {

    public Document {
        lines = List.copyOf(lines);
        words = List.copyOf(words);
        links = List.copyOf(links);
        hidden = List.copyOf(hidden);
    }

    /// Plain text as a document of one page, each of its lines a line.
    public static Document ofText(String text) {
        var lines = new ArrayList<Line>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            lines.add(new Line(line, 1, start, start + line.length(), null, 0, false, 0, false, false));
            start += line.length() + 1;
        }
        return new Document(FileKind.TXT, 1, text, lines, List.of(), List.of(), List.of(), false);
    }

    /// The boxes of the words that a span of the text touches, in text order; empty for DOCX and TXT.
    public List<Box> boxes(int start, int end) {
        return words.stream()
                .filter(word -> word.start() < end && word.end() > start)
                .map(Word::box)
                .toList();
    }

    /// The page, from 1, on which an offset of the text stands.
    public int pageOf(int offset) {
        return lineAt(offset).page();
    }

    /// The line that holds an offset, or the nearest one before it.
    public Line lineAt(int offset) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return lines.get(low);
    }
}
