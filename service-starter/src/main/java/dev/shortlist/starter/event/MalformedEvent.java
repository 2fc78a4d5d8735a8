package dev.shortlist.starter.event;

/// A record that is no event of its topic, today or on any later try.
final class MalformedEvent extends RuntimeException {

    MalformedEvent(String message) {
        super(message);
    }

    MalformedEvent(String message, Throwable cause) {
        super(message, cause);
    }
}
