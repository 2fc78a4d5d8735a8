package dev.shortlist.reader.bidi;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Brings a line that was read by position, from left to right, into logical order.
///
/// The inverse of the bidirectional algorithm, with what the eye knows besides: phone numbers and ranges of years
/// keep their order, `C++` keeps its pluses, and text that a producer painted letter by letter the wrong way round is
/// seen by its words.
public final class VisualLine {

    /// A piece of the line and the text it now shows: brackets in right-to-left text are mirrored.
    public record Piece(int index, String text) {}

    private static final String MARKS = "•‣◦▪●○■«‹◂➤✓–-";

    private final List<String> texts;
    private final Direction[] directions;
    private final List<Piece> logical = new ArrayList<>();

    private VisualLine(List<String> texts) {
        this.texts = texts;
        this.directions = texts.stream().map(Direction::of).toArray(Direction[]::new);
    }

    public static List<Piece> logical(List<String> visual, boolean rightToLeftPage) {
        var line = new VisualLine(visual);
        int right = line.count(Direction.RIGHT);
        if (right == 0) {
            return rightToLeftPage ? line.latinFromRight() : line.asIs();
        }
        if (rightToLeftPage || right > line.count(Direction.LEFT)) {
            line.fromRight(0, visual.size());
        } else {
            line.mainlyFromLeft();
        }
        return unlessPaintedBackwards(Mirror.settled(line.logical), line.asIs());
    }

    private static List<Piece> unlessPaintedBackwards(List<Piece> ordered, List<Piece> painted) {
        return ArabicSense.of(joined(painted)) > ArabicSense.of(joined(ordered)) ? painted : ordered;
    }

    private static String joined(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    private int count(Direction direction) {
        int count = 0;
        for (Direction each : directions) {
            count += each == direction ? 1 : 0;
        }
        return count;
    }

    private List<Piece> asIs() {
        var pieces = new ArrayList<Piece>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            pieces.add(new Piece(i, texts.get(i)));
        }
        return pieces;
    }

    private List<Piece> latinFromRight() {
        if (texts.contains("\t")) {
            return cellsFromRight();
        }
        int mark = texts.size() - 1;
        if (mark < 2
                || count(Direction.LEFT) == 0
                || !texts.get(mark - 1).isBlank()
                || !MARKS.contains(texts.get(mark))) {
            return asIs();
        }
        // The mark of a list stands where a line of it begins, whatever is written there.
        logical.add(new Piece(mark, Mirror.of(texts.get(mark))));
        keep(mark - 1, mark);
        keep(0, mark - 1);
        return logical;
    }

    private List<Piece> cellsFromRight() {
        int end = texts.size();
        while (end > 0) {
            int start = texts.subList(0, end).lastIndexOf("\t") + 1;
            keep(start, end);
            if (start > 0) {
                keep(start - 1, start);
            }
            end = start - 1;
        }
        return logical;
    }

    // Latin lines with some Arabic: each Arabic stretch, from its first letter to its last, is turned by itself.
    private void mainlyFromLeft() {
        int i = 0;
        while (i < texts.size()) {
            if (directions[i] != Direction.RIGHT) {
                keep(i, i + 1);
                i++;
                continue;
            }
            int end = i + 1;
            for (int j = i;
                    j < texts.size()
                            && directions[j] != Direction.LEFT
                            && !texts.get(j).equals("\t");
                    j++) {
                end = directions[j] == Direction.RIGHT ? j + 1 : end;
            }
            fromRight(i, end);
            i = end;
        }
    }

    private void fromRight(int start, int end) {
        int i = end - 1;
        while (i >= start) {
            if (LeftRun.isInside(directions[i], texts.get(i))) {
                int first = LeftRun.start(texts, directions, start, i);
                leftRun(first, i + 1);
                i = first - 1;
            } else {
                logical.add(new Piece(i, Mirror.of(texts.get(i))));
                i--;
            }
        }
    }

    // Latin words keep their order; bare numbers follow each other from the right, but a phone number is one thing.
    private void leftRun(int start, int end) {
        boolean latin = false;
        for (int i = start; i < end; i++) {
            latin |= directions[i] == Direction.LEFT;
        }
        String run = String.join("", texts.subList(start, end));
        int years = LeftRun.orderOfYears(run);
        if (latin || years > 0 || (years == 0 && !run.contains(" ")) || LeftRun.isPhone(run)) {
            keep(start, end);
            return;
        }
        int last = end;
        for (int i = end - 1; i >= start; i--) {
            if (texts.get(i).isBlank() || (years < 0 && directions[i] == Direction.NONE)) {
                keep(i + 1, last);
                keep(i, i + 1);
                last = i;
            }
        }
        keep(start, last);
    }

    private void keep(int start, int end) {
        for (int i = start; i < end; i++) {
            logical.add(new Piece(i, texts.get(i)));
        }
    }
}
