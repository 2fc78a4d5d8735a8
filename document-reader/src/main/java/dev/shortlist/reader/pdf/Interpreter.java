package dev.shortlist.reader.pdf;

import dev.shortlist.reader.limit.Meter;
import dev.shortlist.reader.pdf.paint.Canvas;
import dev.shortlist.reader.pdf.paint.Inks;
import dev.shortlist.reader.pdf.paint.Matrix;
import dev.shortlist.reader.pdf.token.Operands;
import dev.shortlist.reader.pdf.token.Tokenizer;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/// Runs one content stream: a page's, or that of a form inside it.
final class Interpreter {

    // Beyond this, a stream pushes states without popping them; honest pages nest a dozen.
    private static final int MOST_STATES = 512;
    // One line of a table of character widths is the longest that honest content has before an operator.
    private static final int MOST_OPERANDS = 1_000;

    private final Painting painting;
    private final Canvas canvas;
    private final Resources resources;
    private final int depth;
    private final PathPainter paths;
    private final TextPainter texts;
    private final Deque<State> saved = new ArrayDeque<>();
    private final Deque<Boolean> contents = new ArrayDeque<>();
    private State state;
    private int hiddenContents;

    Interpreter(Painting painting, Canvas canvas, Resources resources, State state, boolean hidden, int depth) {
        this.painting = painting;
        this.canvas = canvas;
        this.resources = resources;
        this.state = state;
        this.depth = depth;
        this.hiddenContents = hidden ? 1 : 0;
        this.paths = new PathPainter(canvas);
        this.texts = new TextPainter(canvas);
    }

    void run(byte[] content, Meter meter) {
        meter.depth(depth);
        var tokens = new Tokenizer(content, meter, MOST_OPERANDS);
        Operands operands = tokens.operands();
        String operator = tokens.next();
        while (operator != null) {
            if (operator.equals("ID")) {
                inlineImage(operands);
                tokens.skipInlineImage();
            } else if (!paths.apply(operator, operands, state) && !text(operator, operands)) {
                graphics(operator, operands);
            }
            operands.clear();
            operator = tokens.next();
        }
    }

    private boolean text(String operator, Operands operands) {
        switch (operator) {
            case "BT" -> texts.begin();
            case "Tj" -> show(operands.string(0));
            case "TJ" -> texts.showAll(operands.list(0), state, hiddenContents > 0);
            case "'" -> showOnNextLine(operands.string(0));
            case "\"" -> {
                state.wordSpacing = operands.number(0);
                state.characterSpacing = operands.number(1);
                showOnNextLine(operands.string(2));
            }
            case "Td" -> texts.nextLine(operands.number(0), operands.number(1));
            case "TD" -> {
                state.leading = -operands.number(1);
                texts.nextLine(operands.number(0), operands.number(1));
            }
            case "T*" -> texts.nextLine(0, -state.leading);
            case "Tm" -> texts.place(matrix(operands));
            default -> {
                return textState(operator, operands);
            }
        }
        return true;
    }

    private boolean textState(String operator, Operands operands) {
        switch (operator) {
            case "Tf" -> {
                state.font = painting.font(resources.font(operands.name(0)));
                state.fontSize = operands.number(1);
            }
            case "Tc" -> state.characterSpacing = operands.number(0);
            case "Tw" -> state.wordSpacing = operands.number(0);
            case "Tz" -> state.horizontalScale = operands.number(0) / 100;
            case "TL" -> state.leading = operands.number(0);
            case "Tr" -> state.mode = (int) operands.number(0) & 7;
            case "Ts" -> state.rise = operands.number(0);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void graphics(String operator, Operands operands) {
        switch (operator) {
            case "q" -> save();
            case "Q" -> restore();
            case "cm" -> state.matrix = matrix(operands).then(state.matrix);
            case "w" -> state.lineWidth = operands.number(0);
            case "gs" -> GraphicsStates.apply(resources.state(operands.name(0)), state, painting);
            case "g", "rg", "k", "cs", "sc", "scn" -> fillInk(operator, operands);
            case "G", "RG", "K", "CS", "SC", "SCN" -> strokeInk(operator, operands);
            case "sh" -> paths.flood(state);
            case "Do" -> draw(resources.object(operands.name(0)));
            case "BMC" -> contents.push(false);
            case "BDC" -> beginContent(operands);
            case "EMC" -> endContent();
            default -> {
                // What remains changes neither text nor what is seen of it.
            }
        }
    }

    // A mask paints only where its bits say so, which is not looked at.
    private void inlineImage(Operands operands) {
        boolean mask = false;
        for (int i = 0; i + 1 < operands.size(); i++) {
            String key = operands.name(i);
            mask |= (key.equals("IM") || key.equals("ImageMask"))
                    && operands.name(i + 1).equals("true");
        }
        if (!mask && hiddenContents == 0) {
            paths.image(state, state.blends);
        }
    }

    private void show(byte[] string) {
        texts.show(string, state, hiddenContents > 0);
    }

    private void showOnNextLine(byte[] string) {
        texts.nextLine(0, -state.leading);
        show(string);
    }

    private void save() {
        if (saved.size() < MOST_STATES) {
            saved.push(state.copy());
        }
    }

    private void restore() {
        if (!saved.isEmpty()) {
            state = saved.pop();
        }
    }

    private void fillInk(String operator, Operands operands) {
        switch (operator) {
            case "g" -> state.fillSpace = Inks.GRAY;
            case "rg" -> state.fillSpace = Inks.RGB;
            case "k" -> state.fillSpace = Inks.CMYK;
            case "cs" -> state.fillSpace = painting.inks(resources.colorSpace(operands.name(0)));
            default -> {
                // sc and scn stay in their space.
            }
        }
        state.fillInk = operator.equals("cs") ? 0 : state.fillSpace.ink(operands);
    }

    private void strokeInk(String operator, Operands operands) {
        switch (operator) {
            case "G" -> state.strokeSpace = Inks.GRAY;
            case "RG" -> state.strokeSpace = Inks.RGB;
            case "K" -> state.strokeSpace = Inks.CMYK;
            case "CS" -> state.strokeSpace = painting.inks(resources.colorSpace(operands.name(0)));
            default -> {
                // SC and SCN stay in their space.
            }
        }
        state.strokeInk = operator.equals("CS") ? 0 : state.strokeSpace.ink(operands);
    }

    private void beginContent(Operands operands) {
        texts.speak(ActualText.of(operands.get(1)));
        boolean layer = operands.name(0).equals("OC");
        COSDictionary property = layer ? resources.property(operands.name(1)) : null;
        boolean hidden = painting.layers().hides(property);
        hiddenContents += hidden ? 1 : 0;
        contents.push(hidden);
    }

    private void endContent() {
        texts.speak(null);
        hiddenContents -= !contents.isEmpty() && contents.pop() ? 1 : 0;
    }

    private void draw(@Nullable COSStream object) {
        if (object != null) {
            painting.draw(object, canvas, resources, state.copy(), hiddenContents > 0, depth);
        }
    }

    private static Matrix matrix(Operands operands) {
        return new Matrix(
                operands.number(0),
                operands.number(1),
                operands.number(2),
                operands.number(3),
                operands.number(4),
                operands.number(5));
    }
}
