package dev.shortlist.contracts.event;

/// Something that happened. Its simple name is the CloudEvents type; its key orders it among its own.
public interface Event {

    /// The id of the aggregate: events with the same key arrive in the order in which they happened.
    String key();
}
