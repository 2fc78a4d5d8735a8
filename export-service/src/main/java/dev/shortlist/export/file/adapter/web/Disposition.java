package dev.shortlist.export.file.adapter.web;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/// `Content-Disposition: attachment` by RFC 6266: the real name by RFC 5987, and a plain one for old clients.
final class Disposition {

    private static final String UNRESERVED = "!#$&+-.^_`|~";

    private Disposition() {}

    static String attachment(String name) {
        var plain = plain(name);
        var quoted = "attachment; filename=\"" + plain + "\"";
        return plain.equals(name) ? quoted : quoted + "; filename*=UTF-8''" + encoded(name);
    }

    // Accents go, other letters become a dash: `Ingénieur` stays readable, and every name keeps its time and its end.
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^\\x20-\\x7E]+", "-")
                .replaceAll("[\"\\\\%]", "-");
    }

    private static String encoded(String name) {
        var encoded = new StringBuilder();
        for (byte next : name.getBytes(StandardCharsets.UTF_8)) {
            var sign = (char) (next & 0xFF);
            if (sign < 0x80 && (Character.isLetterOrDigit(sign) || UNRESERVED.indexOf(sign) >= 0)) {
                encoded.append(sign);
            } else {
                encoded.append('%').append(String.format("%02X", (int) sign));
            }
        }
        return encoded.toString();
    }
}
