package dev.shortlist.ingest.parsing.domain.history;

import dev.shortlist.ingest.parsing.domain.entry.Dates;
import dev.shortlist.ingest.parsing.domain.entry.Fragments;
import dev.shortlist.ingest.parsing.domain.text.Lexicon;
import dev.shortlist.ingest.parsing.domain.text.TextLine;
import java.util.function.Predicate;

/// Tells lines that name a place and nothing more.
final class PlaceOnly implements Predicate<TextLine> {

    private final Fragments fragments;

    PlaceOnly(Lexicon lexicon, Dates dates) {
        this.fragments = new Fragments(lexicon, dates);
    }

    @Override
    public boolean test(TextLine line) {
        return fragments.isPlace(line.body());
    }
}
