package dev.shortlist.ingest.parsing.domain.history;

import dev.shortlist.contracts.cv.Education;
import dev.shortlist.ingest.parsing.domain.entry.Dated;
import dev.shortlist.ingest.parsing.domain.text.Piece;
import dev.shortlist.ingest.parsing.domain.text.Read;
import dev.shortlist.ingest.parsing.domain.text.Span;
import dev.shortlist.ingest.parsing.domain.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A study while it is being read: what is known so far, and fragments whose meaning is open.
final class Study {

    private static final int BESIDE = 3;

    @Nullable Piece degree;

    @Nullable Piece field;

    @Nullable Piece school;

    @Nullable Piece grade;

    @Nullable Dated dated;

    boolean hasDetails;

    private final List<Piece> open = new ArrayList<>();

    boolean isEmpty() {
        return degree == null && school == null;
    }

    void add(Piece fragment) {
        open.add(fragment);
    }

    /// The next study under a school: that of this one, where it stands above the degrees.
    Study sibling() {
        var next = new Study();
        var above = school;
        if (above != null && degree != null && above.start() < degree.start()) {
            next.school = above;
        }
        return next;
    }

    /// What is still missing is taken from the open fragments: a degree that no list knows, a school, then a field.
    Read<Education> read() {
        if (degree == null && dated != null && !open.isEmpty()) {
            degree = open.removeFirst();
        }
        if (school == null && degree != null && !open.isEmpty()) {
            school = open.removeFirst();
        }
        if (degree == null && school != null) {
            degree = open.stream().filter(this::isApart).findFirst().orElse(null);
            open.remove(degree);
        }
        if (field == null
                && degree != null
                && !open.isEmpty()
                && open.getFirst().words() <= 6) {
            field = open.removeFirst();
        }
        narrowField();
        var period = dated;
        // One date alone is when the study ended.
        boolean single = period != null && !period.isPeriod();
        String start = period == null || single ? null : period.start();
        String end = period == null || period.span().current() ? null : period.end();
        var education = new Education(
                tidy(degree),
                tidy(field),
                tidy(school),
                start,
                end,
                period == null ? null : period.piece().tidy(),
                tidy(grade));
        return new Read<>(education, proof(start, end));
    }

    /// "تجارة - شعبة محاسبة": what follows a field in Arabic is a part of it.
    private void narrowField() {
        var subject = field;
        if (subject != null && Words.isArabic(subject.text()) && !open.isEmpty()) {
            var part = open.getFirst();
            if (part.start() >= subject.end() && part.start() - subject.end() <= BESIDE) {
                field = new Piece(subject.text() + " – " + part.text(), subject.start(), part.end());
            }
        }
    }

    /// What follows the school at a comma is its place, anything else may be a degree that no list knows.
    private boolean isApart(Piece fragment) {
        return school == null || fragment.start() < school.start() || fragment.start() - school.end() > BESIDE;
    }

    private Map<String, Span> proof(@Nullable String start, @Nullable String end) {
        var proof = new HashMap<String, Span>();
        put(proof, ".degree", degree, 0.95);
        put(proof, ".field", field, 0.8);
        put(proof, ".school", school, 0.9);
        put(proof, ".grade", grade, 0.9);
        var period = dated;
        if (period != null) {
            put(proof, ".years", period.piece(), 0.95);
            put(proof, ".start", start == null ? null : period.piece(), 0.95);
            put(proof, ".end", end == null ? null : period.piece(), 0.95);
        }
        return proof;
    }

    private static void put(Map<String, Span> proof, String key, @Nullable Piece piece, double confidence) {
        if (piece != null) {
            proof.put(key, piece.span(confidence));
        }
    }

    private static @Nullable String tidy(@Nullable Piece piece) {
        return piece == null ? null : piece.tidy();
    }
}
