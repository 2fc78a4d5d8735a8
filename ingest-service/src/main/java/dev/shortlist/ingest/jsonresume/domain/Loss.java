package dev.shortlist.ingest.jsonresume.domain;

/// Something that the other form has no place for; `path` is a JSON pointer into the document that it stood in.
public record Loss(String path, String reason) {}
