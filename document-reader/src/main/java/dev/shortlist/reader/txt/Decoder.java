package dev.shortlist.reader.txt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/// Finds the encoding of text by its bytes: marks, validity, and which letters stand together.
final class Decoder {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset ARABIC = Charset.forName("windows-1256");
    private static final Charset ARABIC_ISO = Charset.forName("ISO-8859-6");
    private static final String ARTICLE = "ال";

    private Decoder() {}

    static String decode(byte[] bytes) {
        Charset wide = Utf16.charset(bytes);
        if (wide != null) {
            return withoutMark(new String(bytes, wide));
        }
        String unicode = strictly(bytes);
        return unicode != null ? withoutMark(unicode) : new String(bytes, oneByte(bytes));
    }

    private static @Nullable String strictly(byte[] bytes) {
        try {
            return UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            return null;
        }
    }

    // Arabic words are runs of high bytes; in French or German a high byte stands alone among ASCII letters.
    private static Charset oneByte(byte[] bytes) {
        int high = 0;
        int inRuns = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                high++;
                inRuns += (i > 0 && bytes[i - 1] < 0) || (i + 1 < bytes.length && bytes[i + 1] < 0) ? 1 : 0;
            }
        }
        if (inRuns * 2 < high) {
            return WESTERN;
        }
        return articles(bytes, ARABIC_ISO) > articles(bytes, ARABIC) ? ARABIC_ISO : ARABIC;
    }

    private static int articles(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        int count = 0;
        for (int at = text.indexOf(ARTICLE); at >= 0; at = text.indexOf(ARTICLE, at + 1)) {
            count++;
        }
        return count;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
