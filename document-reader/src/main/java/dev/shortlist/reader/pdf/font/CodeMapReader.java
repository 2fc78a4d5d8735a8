package dev.shortlist.reader.pdf.font;

import static java.nio.charset.StandardCharsets.UTF_16BE;

import dev.shortlist.reader.limit.Meter;
import dev.shortlist.reader.pdf.token.Operands;
import dev.shortlist.reader.pdf.token.Tokenizer;
import java.util.List;

/// Reads a character map stream; ranges stay ranges, so a range of four billion codes costs as little as one code.
final class CodeMapReader {

    private static final int LONGEST_TEXT = 64;

    private final Tokenizer tokenizer;
    private final CodeMap map;
    private final Meter meter;

    CodeMapReader(byte[] content, Meter meter) {
        // A map has sections of up to 100 entries of three values; broken ones are longer.
        this.meter = meter;
        this.map = new CodeMap();
        this.tokenizer = new Tokenizer(content, meter, 100_000);
    }

    CodeMap read() {
        String operator = tokenizer.next();
        while (operator != null) {
            section(operator, tokenizer.operands());
            tokenizer.operands().clear();
            operator = tokenizer.next();
        }
        return map;
    }

    private void section(String operator, Operands operands) {
        switch (operator) {
            case "endcodespacerange" -> spaces(operands);
            case "endbfchar" -> characters(operands);
            case "endbfrange" -> ranges(operands);
            case "endcidchar" -> glyphs(operands, 2);
            case "endcidrange" -> glyphs(operands, 3);
            default -> {
                // Comments, names and counts of the PostScript around the sections.
            }
        }
    }

    private void spaces(Operands operands) {
        for (int i = 0; i + 1 < operands.size(); i += 2) {
            byte[] low = operands.string(i);
            byte[] high = operands.string(i + 1);
            if (low.length > 0 && low.length <= 4) {
                map.space(new CodeMap.CodeSpace(
                        low.length, Integer.toUnsignedLong(number(low)), Integer.toUnsignedLong(number(high))));
            }
        }
    }

    private void characters(Operands operands) {
        for (int i = 0; i + 1 < operands.size(); i += 2) {
            keep(number(operands.string(i)), text(operands.string(i + 1)));
        }
    }

    private void ranges(Operands operands) {
        for (int i = 0; i + 2 < operands.size(); i += 3) {
            int low = number(operands.string(i));
            int high = number(operands.string(i + 1));
            if (operands.get(i + 2) instanceof List<?> texts) {
                each(low, high, texts);
            } else {
                range(low, high, text(operands.string(i + 2)));
            }
        }
    }

    private void each(int low, int high, List<?> texts) {
        for (int k = 0; k < texts.size() && low + k <= high; k++) {
            if (texts.get(k) instanceof byte[] bytes) {
                keep(low + k, text(bytes));
            }
        }
    }

    private void range(int low, int high, String first) {
        if (first.codePointCount(0, first.length()) == 1) {
            map.texts(low, high, first.codePointAt(0));
            return;
        }
        // Ligatures in a range count up in their last character; honest ranges stay within one byte.
        for (int k = 0; k <= Math.min(high - low, 255) && !first.isEmpty(); k++) {
            int last = first.length() - 1;
            keep(low + k, first.substring(0, last) + (char) (first.charAt(last) + k));
        }
    }

    private void keep(int code, String text) {
        meter.objects(2);
        map.text(code, text);
    }

    private void glyphs(Operands operands, int values) {
        for (int i = 0; i + values - 1 < operands.size(); i += values) {
            int low = number(operands.string(i));
            int high = number(operands.string(i + values - 2));
            map.glyphs(low, high, (int) operands.number(i + values - 1));
        }
    }

    private static int number(byte[] bytes) {
        int value = 0;
        for (byte b : bytes) {
            value = (value << 8) | (b & 0xff);
        }
        return value;
    }

    // A glyph that claims to be a sentence claims what no reader sees.
    private static String text(byte[] bytes) {
        if (bytes.length > LONGEST_TEXT) {
            return "";
        }
        return bytes.length == 1 ? String.valueOf((char) (bytes[0] & 0xff)) : new String(bytes, UTF_16BE);
    }
}
