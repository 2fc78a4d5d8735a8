package dev.shortlist.reader;

/// What became of the bytes: a document, or a reason why not.
public sealed interface Reading {

    // Always met as Reading.Readable, so java.lang's interface is never in the way.
    @SuppressWarnings("AvoidCommonTypeNames")
    record Readable(Document document) implements Reading {}

    record Refused(Refusal refusal) implements Reading {}

    static Reading of(Document document) {
        return new Readable(document);
    }

    static Reading refused(Refusal.Reason reason, String detail) {
        return new Refused(new Refusal(reason, detail));
    }
}
