package dev.shortlist.auth.apikey.domain;

/// A key together with its text, which is shown this once.
public record IssuedKey(ApiKey key, KeyText text) {}
