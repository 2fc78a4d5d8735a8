package dev.shortlist.starter.problem;

/// A parameter that is not of its type at all, as opposed to one out of range.
public final class WrongType extends RuntimeException {

    private final String field;

    public WrongType(String field, Throwable cause) {
        super(field, cause, false, false);
        this.field = field;
    }

    String field() {
        return field;
    }
}
