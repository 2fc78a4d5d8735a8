package dev.shortlist.auth.apikey.application;

/// Gives secrets that nobody can guess, in letters that need no escaping in a header.
@FunctionalInterface
public interface SecretSource {

    String next();
}
