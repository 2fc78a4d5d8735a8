package dev.shortlist.starter.id;

import java.security.SecureRandom;
import java.util.UUID;

/// UUIDs of version 7: they sort by the millisecond in which they were made, so that indexes grow at one end.
public final class UuidV7 implements IdSource {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public UUID next() {
        return at(System.currentTimeMillis(), RANDOM.nextLong(), RANDOM.nextLong());
    }

    static UUID at(long millis, long high, long low) {
        long mostSignificant = (millis << 16) | 0x7000L | (high & 0x0FFFL);
        long leastSignificant = 0x8000_0000_0000_0000L | (low & 0x3FFF_FFFF_FFFF_FFFFL);
        return new UUID(mostSignificant, leastSignificant);
    }
}
