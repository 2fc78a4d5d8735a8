package dev.shortlist.reader.pdf.token;

import java.util.Arrays;

/// The lexical rules of PDF: which bytes separate, and how strings and names are escaped.
final class Syntax {

    private Syntax() {}

    static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t' || b == '\f' || b == 0;
    }

    static boolean isRegular(int c) {
        return switch (c) {
            case ' ', '\n', '\r', '\t', '\f', 0, '(', ')', '<', '>', '[', ']', '{', '}', '/', '%' -> false;
            default -> true;
        };
    }

    static String unescapeName(String name) {
        var plain = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            boolean escape = name.charAt(i) == '#' && i + 2 < name.length() && digit(name.charAt(i + 1)) >= 0;
            if (escape && digit(name.charAt(i + 2)) >= 0) {
                plain.append((char) (digit(name.charAt(i + 1)) * 16 + digit(name.charAt(i + 2))));
                i += 2;
            } else {
                plain.append(name.charAt(i));
            }
        }
        return plain.toString();
    }

    static byte[] fromHexadecimal(byte[] bytes, int from, int to) {
        var string = new byte[(to - from + 1) / 2];
        int digits = 0;
        for (int i = from; i < to; i++) {
            int digit = digit(bytes[i]);
            if (digit >= 0) {
                string[digits / 2] |= (byte) (digits % 2 == 0 ? digit << 4 : digit);
                digits++;
            }
        }
        return Arrays.copyOf(string, (digits + 1) / 2);
    }

    /// The place of the parenthesis that closes the string opened at `open`.
    static int endOfLiteral(byte[] bytes, int open) {
        int depth = 0;
        int at = open;
        while (at < bytes.length) {
            byte b = bytes[at];
            depth += b == '(' ? 1 : b == ')' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
            at += b == '\\' ? 2 : 1;
        }
        return bytes.length;
    }

    static byte[] unescapeLiteral(byte[] bytes, int from, int to) {
        if (from >= to) {
            return new byte[0];
        }
        var string = new byte[to - from];
        int length = 0;
        int at = from;
        while (at < to) {
            if (bytes[at] != '\\') {
                string[length++] = bytes[at++];
                continue;
            }
            at++;
            int octal = octalDigits(bytes, at, to);
            if (octal > 0) {
                string[length++] = (byte) octalValue(bytes, at, octal);
                at += octal;
            } else if (at < to && (bytes[at] == '\r' || bytes[at] == '\n')) {
                at += bytes[at] == '\r' && at + 1 < to && bytes[at + 1] == '\n' ? 2 : 1;
            } else if (at < to) {
                string[length++] = control(bytes[at++]);
            }
        }
        return Arrays.copyOf(string, length);
    }

    private static int octalDigits(byte[] bytes, int from, int to) {
        int count = 0;
        while (count < 3 && from + count < to && bytes[from + count] >= '0' && bytes[from + count] <= '7') {
            count++;
        }
        return count;
    }

    private static int octalValue(byte[] bytes, int from, int count) {
        int value = 0;
        for (int i = from; i < from + count; i++) {
            value = value * 8 + bytes[i] - '0';
        }
        return value;
    }

    private static byte control(byte escaped) {
        return (byte)
                switch (escaped) {
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    case 't' -> '\t';
                    case 'b' -> '\b';
                    case 'f' -> '\f';
                    default -> escaped;
                };
    }

    private static int digit(int c) {
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }
}
