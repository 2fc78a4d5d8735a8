package dev.shortlist.reader.pdf.token;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.shortlist.reader.limit.Meter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads operands up to the next operator; never fails, as whatever it cannot read it skips.
///
/// Strings are `byte[]`, names `String`, arrays `List`, dictionaries `Map`, numbers inside arrays `Double`.
public final class Tokenizer {

    private static final int DEEPEST = 20;
    // Honest arrays show one line of text; what a longer one holds is dropped, as boxed numbers cost twelve times their
    // bytes.
    private static final int LONGEST_LIST = 20_000;

    private final byte[] bytes;
    private final Meter meter;
    private final Operands operands;
    private final Map<Integer, String> shortOperators = new HashMap<>();
    private int at;

    public Tokenizer(byte[] bytes, Meter meter, int mostOperands) {
        this.bytes = bytes;
        this.meter = meter;
        this.operands = new Operands(mostOperands);
    }

    public Operands operands() {
        return operands;
    }

    /// The next operator, its operands being in `operands()`; null at the end.
    public @Nullable String next() {
        while (skipSpace()) {
            meter.tick();
            int c = bytes[at] & 0xff;
            if (isNumberStart(c)) {
                operands.add(number());
            } else if (Syntax.isRegular(c)) {
                String operator = keyword();
                if (!operand(operator)) {
                    return operator;
                }
            } else {
                Object value = value(0);
                if (value != null) {
                    operands.add(value);
                }
            }
        }
        return null;
    }

    /// Leaves an inline picture: its data ends with a lone EI that text-like bytes follow.
    public void skipInlineImage() {
        for (at = Math.min(at + 1, bytes.length); at + 2 < bytes.length; at++) {
            meter.tick();
            boolean end = bytes[at] == 'E'
                    && bytes[at + 1] == 'I'
                    && Syntax.isSpace(bytes[at - 1])
                    && Syntax.isSpace(bytes[at + 2])
                    && looksLikeContent(at + 3);
            if (end) {
                at += 2;
                return;
            }
        }
        at = bytes.length;
    }

    private boolean looksLikeContent(int from) {
        for (int i = from; i < Math.min(from + 12, bytes.length); i++) {
            int c = bytes[i] & 0xff;
            if (c > 0x7e || (c < 0x20 && !Syntax.isSpace(bytes[i]))) {
                return false;
            }
        }
        return true;
    }

    private boolean operand(String word) {
        if (word.equals("true") || word.equals("false") || word.equals("null")) {
            operands.add(word);
            return true;
        }
        return false;
    }

    private @Nullable Object value(int depth) {
        int c = bytes[at] & 0xff;
        if (isNumberStart(c)) {
            return number();
        }
        return switch (c) {
            case '(' -> literal();
            case '<' -> at + 1 < bytes.length && bytes[at + 1] == '<' ? map(depth) : hexadecimal();
            case '[' -> list(depth);
            case '/' -> name();
            case ']', '>', ')', '{', '}' -> skip();
            default -> keyword();
        };
    }

    private @Nullable Object skip() {
        at++;
        return null;
    }

    private List<Object> list(int depth) {
        at++;
        var values = new ArrayList<>();
        while (skipSpace() && bytes[at] != ']') {
            meter.tick();
            Object value = depth < DEEPEST ? value(depth + 1) : skip();
            if (value != null && values.size() < LONGEST_LIST) {
                values.add(value);
            }
        }
        at++;
        return values;
    }

    private Map<String, Object> map(int depth) {
        at += 2;
        var entries = new HashMap<String, Object>();
        String key = null;
        while (skipSpace() && bytes[at] != '>') {
            meter.tick();
            Object value = depth < DEEPEST ? value(depth + 1) : skip();
            if (key == null) {
                key = value instanceof String name ? name : null;
            } else if (value != null) {
                entries.put(key, value);
                key = null;
            }
        }
        at += 2;
        return entries;
    }

    private double number() {
        boolean negative = false;
        double value = 0;
        double unit = 0;
        for (; at < bytes.length; at++) {
            int c = bytes[at];
            if (c >= '0' && c <= '9') {
                value = unit == 0 ? value * 10 + (c - '0') : value + (c - '0') * unit;
                unit /= 10;
            } else if (c == '.' && unit == 0) {
                unit = 0.1;
            } else if (c == '-') {
                negative = true;
            } else if (c != '+') {
                break;
            }
        }
        return negative ? -value : value;
    }

    private String keyword() {
        int start = at;
        int packed = 0;
        while (at < bytes.length && Syntax.isRegular(bytes[at] & 0xff)) {
            packed = (packed << 8) | (bytes[at++] & 0xff);
        }
        if (at - start > 3) {
            return new String(bytes, start, at - start, ISO_8859_1);
        }
        int length = at - start;
        return shortOperators.computeIfAbsent(packed, key -> new String(bytes, start, length, ISO_8859_1));
    }

    private String name() {
        int start = ++at;
        boolean escaped = false;
        while (at < bytes.length && Syntax.isRegular(bytes[at] & 0xff)) {
            escaped |= bytes[at++] == '#';
        }
        String name = new String(bytes, start, at - start, ISO_8859_1);
        return escaped ? Syntax.unescapeName(name) : name;
    }

    private byte[] literal() {
        int end = Syntax.endOfLiteral(bytes, at);
        byte[] string = Syntax.unescapeLiteral(bytes, at + 1, end);
        at = Math.min(end + 1, bytes.length);
        return string;
    }

    private byte[] hexadecimal() {
        int start = ++at;
        while (at < bytes.length && bytes[at] != '>') {
            at++;
        }
        byte[] string = Syntax.fromHexadecimal(bytes, start, at);
        at = Math.min(at + 1, bytes.length);
        return string;
    }

    private boolean skipSpace() {
        for (; at < bytes.length; at++) {
            if (bytes[at] == '%') {
                while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
                    at++;
                }
            } else if (!Syntax.isSpace(bytes[at])) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumberStart(int c) {
        return (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '+';
    }
}
