package dev.shortlist.export.file.application;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Signs and reads the tokens of download links: export id, end of validity, and an HMAC-SHA256 over both.
public final class DownloadLinks {

    private static final int SIGNED = 16 + 8;
    private static final int WHOLE = SIGNED + 32;
    private static final int SHORTEST_KEY = 32;
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;
    private final Duration lifetime;
    private final Clock clock;

    public DownloadLinks(String key, Duration lifetime, Clock clock) {
        if (key.length() < SHORTEST_KEY) {
            throw new IllegalArgumentException("the key of download links must have at least 32 characters");
        }
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.lifetime = lifetime;
        this.clock = clock;
    }

    /// Works until its end, or the file's if that comes first.
    public String sign(UUID export, Instant fileExpires) {
        var end = clock.instant().plus(lifetime);
        var last = end.isBefore(fileExpires) ? end : fileExpires;
        var signed = ByteBuffer.allocate(SIGNED)
                .putLong(export.getMostSignificantBits())
                .putLong(export.getLeastSignificantBits())
                .putLong(last.getEpochSecond())
                .array();
        var token = ByteBuffer.allocate(WHOLE).put(signed).put(mac(signed)).array();
        return ENCODER.encodeToString(token);
    }

    /// Empty for a token that is forged, broken or too old; nobody learns which.
    public Optional<UUID> read(String token) {
        var bytes = decoded(token);
        if (bytes.length != WHOLE) {
            return Optional.empty();
        }
        var signed = Arrays.copyOf(bytes, SIGNED);
        var isGenuine = MessageDigest.isEqual(mac(signed), Arrays.copyOfRange(bytes, SIGNED, WHOLE));
        var fields = ByteBuffer.wrap(signed);
        var export = new UUID(fields.getLong(), fields.getLong());
        var isCurrent = clock.instant().getEpochSecond() < fields.getLong();
        return isGenuine && isCurrent ? Optional.of(export) : Optional.empty();
    }

    private static byte[] decoded(String token) {
        try {
            var bytes = Base64.getUrlDecoder().decode(token);
            // The last sign has bits to spare: only one way of writing a token counts.
            return ENCODER.encodeToString(bytes).equals(token) ? bytes : new byte[0];
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    private byte[] mac(byte[] bytes) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, problem);
        }
    }
}
