package dev.shortlist.reader.docx;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// XML as UTF-8 bytes and a place in them; whatever goes beyond the end is damage.
final class XmlBytes {

    private static final boolean[] ENDS_NAME = new boolean[256];

    static {
        for (char end : " \n\r\t></=\"'".toCharArray()) {
            ENDS_NAME[end] = true;
        }
    }

    private final byte[] bytes;
    private final int length;
    private @Nullable String searched;
    private int at;

    XmlBytes(byte[] part) {
        this.bytes = XmlEncoding.utf8(part);
        this.length = bytes.length;
        boolean mark = length > 2 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf;
        this.at = mark ? 3 : 0;
    }

    private XmlBytes(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.length = to;
        this.at = from;
    }

    XmlBytes piece(int from, int to) {
        return new XmlBytes(bytes, from, to);
    }

    boolean isAtEnd() {
        return at >= length;
    }

    int at() {
        return at;
    }

    void goTo(int place) {
        at = place;
    }

    byte peek(int ahead) {
        if (at + ahead >= length) {
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
        while (end < length && !ENDS_NAME[bytes[end] & 0xff]) {
            end++;
        }
        if (end == at || end == length) {
            throw Parts.damaged();
        }
        at = end;
    }

    /// Goes to the bracket that ends the tag; one inside a quoted value does not.
    void seekEndOfTag() {
        int end = at;
        while (end < length && bytes[end] != '>') {
            byte b = bytes[end];
            if (b == '<') {
                throw Parts.damaged();
            }
            end = b == '"' || b == '\'' ? behindValue(end) : end + 1;
        }
        if (end >= length) {
            throw Parts.damaged();
        }
        at = end;
    }

    private int behindValue(int quote) {
        byte wanted = bytes[quote];
        int end = quote + 1;
        while (end < length && bytes[end] != wanted) {
            end++;
        }
        return end + 1;
    }

    /// Goes to the next such byte, or to the end.
    void seek(char wanted) {
        int end = at;
        while (end < length && bytes[end] != wanted) {
            end++;
        }
        at = end;
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

    /// Where a text stands next before a place, or -1.
    int find(String text, int before) {
        return searched().indexOf(text, at, Math.min(before, length));
    }

    /// Whether every bracket before a place is a tag's: no comment, no section of characters, no instruction.
    boolean hasOnlyTags(int before) {
        return hasNoBracketAnd('!', before) && hasNoBracketAnd('?', before);
    }

    // One character is found fastest, and these are rare.
    private boolean hasNoBracketAnd(char sign, int before) {
        int found = searched().indexOf(sign, at, before);
        while (found > 0 && bytes[found - 1] != '<') {
            found = searched().indexOf(sign, found + 1, before);
        }
        return found < 0;
    }

    // Only strings are searched many bytes at a time.
    private String searched() {
        if (searched == null) {
            searched = new String(bytes, ISO_8859_1);
        }
        return searched;
    }

    byte get(int index) {
        return bytes[index];
    }

    /// Goes behind the text that stands in another place too, if it stands here.
    boolean skipSame(int from, int to) {
        int end = at + to - from;
        boolean here = end <= length && Arrays.equals(bytes, from, to, bytes, at, end);
        at = here ? end : at;
        return here;
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

    /// Where a name begins behind its prefix.
    int local(int from, int to) {
        int start = to;
        while (start > from && bytes[start - 1] != ':') {
            start--;
        }
        return start;
    }

    Tag tag(int from, int to) {
        return Tag.of(bytes, local(from, to), to);
    }

    String text(int from, int to) {
        return new String(bytes, from, to - from, UTF_8);
    }

    private boolean isAt(String text) {
        return at + text.length() <= length && same(at, at + text.length(), text);
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }
}
