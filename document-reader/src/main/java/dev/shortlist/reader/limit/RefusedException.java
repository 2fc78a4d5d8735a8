package dev.shortlist.reader.limit;

import dev.shortlist.reader.Refusal;

/// Ends the reading of a file from any depth; unchecked, so that no lenient library takes it for a fault of the file.
public final class RefusedException extends RuntimeException {

    private final transient Refusal refusal;

    public RefusedException(Refusal.Reason reason, String detail) {
        super(detail, null, false, false);
        this.refusal = new Refusal(reason, detail);
    }

    public Refusal refusal() {
        return refusal;
    }

    public static RefusedException tooComplex(String what) {
        return new RefusedException(Refusal.Reason.TOO_COMPLEX, "The file is too complex to be a CV: " + what + ".");
    }
}
