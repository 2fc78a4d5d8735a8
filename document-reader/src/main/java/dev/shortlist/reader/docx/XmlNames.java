package dev.shortlist.reader.docx;

import org.jspecify.annotations.Nullable;

/// Makes one string of each name, however often it occurs.
final class XmlNames {

    private static final int SLOTS = 512;

    private final XmlBytes bytes;
    private final @Nullable String[] known = new @Nullable String[SLOTS];

    XmlNames(XmlBytes bytes) {
        this.bytes = bytes;
    }

    /// The name without its prefix.
    String local(int from, int to) {
        int start = from;
        int hash = 0;
        for (int i = from; i < to; i++) {
            if (bytes.get(i) == ':') {
                start = i + 1;
                hash = 0;
            } else {
                hash = hash * 31 + bytes.get(i);
            }
        }
        int slot = (hash ^ hash >>> 9) & (SLOTS - 1);
        String name = known[slot];
        if (name == null || !bytes.same(start, to, name)) {
            name = bytes.text(start, to);
            known[slot] = name;
        }
        return name;
    }
}
