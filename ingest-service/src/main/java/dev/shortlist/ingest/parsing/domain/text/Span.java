package dev.shortlist.ingest.parsing.domain.text;

/// A stretch of the document's text that proves a value, and how sure the reading is, from 0 to 1.
public record Span(int start, int end, double confidence) {

    public Span sure(double certainty) {
        return new Span(start, end, certainty);
    }

    public Span to(Span last) {
        return new Span(Math.min(start, last.start), Math.max(end, last.end), Math.min(confidence, last.confidence));
    }
}
