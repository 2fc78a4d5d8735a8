package dev.shortlist.starter.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/// Tells bodies apart while they stream by. A multipart boundary is left out: clients invent a new one at each try.
final class BodyDigest {

    private static final int NOT_AT_BOUNDARY = -1;

    private final MessageDigest sha = sha256();
    private final byte[] boundary;
    private final int[] borders;
    private int matched;
    private int dashes = NOT_AT_BOUNDARY;
    private boolean closed;

    BodyDigest(HttpHeaders headers) {
        var type = headers.getContentType();
        this.boundary = boundaryOf(type == null ? null : type.getParameter("boundary"));
        this.borders = borders(boundary);
    }

    void update(byte[] bytes) {
        if (boundary.length == 0) {
            sha.update(bytes);
            return;
        }
        for (byte next : bytes) {
            if (!closed) {
                update(next);
                watchForEnd(next);
            }
        }
    }

    /// Whether the last part has ended; what may follow belongs to nobody, and readers do not wait for it.
    boolean isClosed() {
        return closed;
    }

    // The boundary that closes the last part has two dashes behind it.
    private void watchForEnd(byte next) {
        if (dashes != NOT_AT_BOUNDARY) {
            dashes = next == '-' ? dashes + 1 : NOT_AT_BOUNDARY;
            closed = dashes == 2;
        }
        if (matched == boundary.length) {
            matched = 0;
            dashes = 0;
        }
    }

    // Knuth-Morris-Pratt: what turns out not to be the boundary is digested late, but in order.
    private void update(byte next) {
        while (matched > 0 && boundary[matched] != next) {
            int shorter = borders[matched - 1];
            sha.update(boundary, 0, matched - shorter);
            matched = shorter;
        }
        if (boundary[matched] == next) {
            matched++;
        } else {
            sha.update(next);
        }
    }

    String finish() {
        sha.update(boundary, 0, matched);
        return HexFormat.of().formatHex(sha.digest());
    }

    private static byte[] boundaryOf(@Nullable String parameter) {
        return parameter == null ? new byte[0] : parameter.replace("\"", "").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static int[] borders(byte[] pattern) {
        var borders = new int[pattern.length];
        for (int i = 1, length = 0; i < pattern.length; i++) {
            while (length > 0 && pattern[i] != pattern[length]) {
                length = borders[length - 1];
            }
            if (pattern[i] == pattern[length]) {
                length++;
            }
            borders[i] = length;
        }
        return borders;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
