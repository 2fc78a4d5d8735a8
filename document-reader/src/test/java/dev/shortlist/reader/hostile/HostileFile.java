package dev.shortlist.reader.hostile;

import java.util.function.Supplier;

/// A file that means harm, made when it is needed: some are large.
record HostileFile(String name, Supplier<byte[]> maker) {

    byte[] bytes() {
        return maker.get();
    }
}
