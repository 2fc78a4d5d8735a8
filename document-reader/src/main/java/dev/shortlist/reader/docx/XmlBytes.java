package dev.shortlist.reader.docx;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.shortlist.reader.txt.Utf16;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// XML as UTF-8 bytes and a place in them; whatever goes beyond the end is damage.
final class XmlBytes {

    private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']+)[\"']");
    private static final int DECLARATION = 200;

    private static final boolean[] ENDS_NAME = new boolean[256];

    static {
        for (char end : " \n\r\t></=\"'".toCharArray()) {
            ENDS_NAME[end] = true;
        }
    }

    private final byte[] bytes;
    private int at;

    XmlBytes(byte[] part) {
        this.bytes = utf8(part);
        boolean mark =
                bytes.length > 2 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf;
        this.at = mark ? 3 : 0;
    }

    boolean isAtEnd() {
        return at >= bytes.length;
    }

    int at() {
        return at;
    }

    byte peek(int ahead) {
        if (at + ahead >= bytes.length) {
            throw Parts.damaged();
        }
        return bytes[at + ahead];
    }

    byte take() {
        byte b = peek(0);
        at++;
        return b;
    }

    void take(char expected) {
        if (take() != expected) {
            throw Parts.damaged();
        }
    }

    boolean skipIf(String expected) {
        boolean here = isAt(expected);
        at += here ? expected.length() : 0;
        return here;
    }

    void skipSpace() {
        while (isSpace(peek(0))) {
            at++;
        }
    }

    void skipName() {
        int end = at;
        while (end < bytes.length && !ENDS_NAME[bytes[end] & 0xff]) {
            end++;
        }
        if (end == at || end == bytes.length) {
            throw Parts.damaged();
        }
        at = end;
    }

    /// Goes to the next such byte, or to the end.
    void seek(char wanted) {
        while (at < bytes.length && bytes[at] != wanted) {
            at++;
        }
    }

    /// Goes behind the next such text and tells where it began.
    int seekBehind(String wanted) {
        seek(wanted.charAt(0));
        while (!isAt(wanted)) {
            if (isAtEnd()) {
                throw Parts.damaged();
            }
            at++;
            seek(wanted.charAt(0));
        }
        at += wanted.length();
        return at - wanted.length();
    }

    byte get(int index) {
        return bytes[index];
    }

    boolean same(int from, int other, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[from + i] != bytes[other + i]) {
                return false;
            }
        }
        return true;
    }

    boolean same(int from, int to, String text) {
        if (to - from != text.length()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (bytes[i] != text.charAt(i - from)) {
                return false;
            }
        }
        return true;
    }

    String text(int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0) {
                return new String(bytes, from, to - from, UTF_8);
            }
        }
        return new String(bytes, from, to - from, ISO_8859_1);
    }

    private boolean isAt(String text) {
        return at + text.length() <= bytes.length && same(at, at + text.length(), text);
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    private static byte[] utf8(byte[] part) {
        boolean mayBeWide = part.length > 1 && (part[0] <= 0 || part[1] <= 0);
        Charset wide = mayBeWide ? Utf16.charset(part) : null;
        if (wide != null) {
            return new String(part, wide).getBytes(UTF_8);
        }
        Matcher said = ENCODING.matcher(new String(part, 0, Math.min(part.length, DECLARATION), ISO_8859_1));
        if (!said.find() || said.group(1).equalsIgnoreCase("utf-8")) {
            return part;
        }
        try {
            return new String(part, Charset.forName(said.group(1))).getBytes(UTF_8);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw Parts.damaged();
        }
    }
}
