package dev.shortlist.ingest.parsing.domain;

/// What became of a text: a CV, or what it seems to be instead.
public sealed interface Outcome {

    record Parsed(ParsedCv cv) implements Outcome {}

    record NotACv(Other other, String reason) implements Outcome {}

    /// What a text that is no CV seems to be.
    enum Other {
        JOB_ADVERT,
        INVOICE,
        LETTER,
        ARTICLE,
        UNRELATED
    }
}
