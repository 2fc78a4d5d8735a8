package dev.shortlist.reader.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// What was made of the latest elements of a kind: most runs have, byte for byte, the properties of one before.
final class Seen<T> {

    private static final int KEPT = 8;

    private record Entry<T>(Xml.Piece content, T made) {}

    private final List<Entry<T>> entries = new ArrayList<>(KEPT);
    private int oldest;

    /// What is made of the element that has just started; it is left either way.
    T of(Xml xml, Supplier<T> reading) {
        for (Entry<T> entry : entries) {
            if (xml.leaveIfSame(entry.content())) {
                return entry.made();
            }
        }
        int start = xml.at();
        T made = reading.get();
        keep(new Entry<>(new Xml.Piece(start, xml.at()), made));
        return made;
    }

    private void keep(Entry<T> entry) {
        if (entries.size() < KEPT) {
            entries.add(entry);
        } else {
            entries.set(oldest, entry);
            oldest = (oldest + 1) % KEPT;
        }
    }
}
