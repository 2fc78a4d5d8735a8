package dev.shortlist.samples.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;

/// Puts settled values where OpenPDF wrote random ones. Each is as long as what it replaces, so that offsets stay true.
final class SettledPdf {

    private static final Pattern SUBSET = Pattern.compile("/([A-Z]{6})(?=\\+Amiri)");
    private static final Pattern ID = Pattern.compile("/ID ?\\[ ?<([0-9a-fA-F]{32})> ?<([0-9a-fA-F]{32})>");

    private SettledPdf() {}

    /// `plain` if Arabic letters are to be told without their forms.
    static byte[] of(byte[] file, boolean plain) {
        String settled = settleSubsets(new String(file, ISO_8859_1));
        return settleId(plain ? PlainLetters.in(settled) : settled).getBytes(ISO_8859_1);
    }

    private static String settleSubsets(String file) {
        var names = new LinkedHashMap<String, String>();
        return SUBSET.matcher(file)
                .replaceAll(found ->
                        "/" + names.computeIfAbsent(found.group(1), _ -> "AAAAA" + (char) ('A' + names.size())));
    }

    private static String settleId(String file) {
        var found = ID.matcher(file);
        if (!found.find()) {
            throw new IllegalStateException("the trailer has no ID");
        }
        String before = file.substring(0, found.start(1));
        String id = hash(before);
        return before + id + file.substring(found.end(1), found.start(2)) + id + file.substring(found.end(2));
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("MD5").digest(text.getBytes(ISO_8859_1));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
