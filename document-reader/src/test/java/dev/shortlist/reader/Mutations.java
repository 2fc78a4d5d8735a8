package dev.shortlist.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;

/// Spoils bytes: flips, overwrites, deletes, doubles, moves and cuts them, and puts in what formats stumble over.
final class Mutations {

    private static final int MOST = 8;
    private static final int LONGEST = 200;
    private static final String[] STUMBLES = {
        "<",
        ">",
        "<<",
        ">>",
        "[",
        "]",
        "(",
        ")",
        "/",
        "%",
        "\\",
        "&",
        "&#x",
        "]]>",
        "<!--",
        "-1",
        "0",
        "2147483647",
        "99999999999999999999",
        "1e308",
        "NaN",
        " 0 R",
        " obj",
        "endobj",
        "stream",
        "endstream",
        "R",
        "q ",
        "Q ",
        "BT ",
        "ET ",
        " Do ",
        " gs ",
        " Tj ",
        "null",
        "true",
        "\0",
        "\n",
        "\u00ff\u00fe",
        "\u00e2\u0080\u008b",
        "<w:p>",
        "</w:p>",
        "<w:tbl>",
        "</w:tc>",
        "w:val='",
        "<w:r>",
        "<?",
        "<![CDATA["
    };

    private Mutations() {}

    static byte[] some(byte[] original, Random random) {
        byte[] bytes = original;
        for (int i = 1 + random.nextInt(MOST); i > 0 && bytes.length > 0; i--) {
            bytes = one(bytes, random);
        }
        return bytes;
    }

    private static byte[] one(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(1 + random.nextInt(LONGEST), bytes.length - at);
        byte[] piece = Arrays.copyOfRange(bytes, at, at + length);
        return switch (random.nextInt(8)) {
            case 0 -> flipped(bytes, at, random);
            case 1 -> spliced(bytes, at, 1, new byte[] {(byte) random.nextInt(256)});
            case 2 -> spliced(bytes, at, length, new byte[0]);
            case 3 -> spliced(bytes, at, 0, piece);
            case 4 -> spliced(bytes, random.nextInt(bytes.length), 0, piece);
            case 5 -> spliced(bytes, at, 0, stumble(random));
            case 6 -> spliced(bytes, at, Math.min(4, length), stumble(random));
            default -> random.nextInt(6) == 0 ? Arrays.copyOf(bytes, at) : flipped(bytes, at, random);
        };
    }

    private static byte[] stumble(Random random) {
        return STUMBLES[random.nextInt(STUMBLES.length)].getBytes(ISO_8859_1);
    }

    private static byte[] flipped(byte[] bytes, int at, Random random) {
        byte[] flipped = bytes.clone();
        flipped[at] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }

    private static byte[] spliced(byte[] bytes, int at, int removed, byte[] added) {
        var out = new ByteArrayOutputStream(bytes.length + added.length);
        out.write(bytes, 0, at);
        out.writeBytes(added);
        out.write(bytes, at + removed, bytes.length - at - removed);
        return out.toByteArray();
    }
}
