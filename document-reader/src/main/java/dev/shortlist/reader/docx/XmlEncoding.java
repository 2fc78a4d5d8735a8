package dev.shortlist.reader.docx;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.shortlist.reader.txt.Utf16;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes UTF-8 of a part in any encoding; nearly all are in it already.
final class XmlEncoding {

    private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']+)[\"']");
    private static final int DECLARATION = 200;

    private XmlEncoding() {}

    static byte[] utf8(byte[] part) {
        boolean mayBeWide = part.length > 1 && (part[0] <= 0 || part[1] <= 0);
        Charset wide = mayBeWide ? Utf16.charset(part) : null;
        if (wide != null) {
            return new String(part, wide).getBytes(UTF_8);
        }
        String head = new String(part, 0, Math.min(part.length, DECLARATION), ISO_8859_1);
        int said = head.indexOf("encoding");
        if (said < 0 || head.startsWith("encoding=\"UTF-8\"", said)) {
            return part;
        }
        return recoded(part, ENCODING.matcher(head));
    }

    private static byte[] recoded(byte[] part, Matcher said) {
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
