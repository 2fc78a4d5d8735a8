package dev.shortlist.auth.apikey.adapter.web;

/// `expiresIn` in seconds, rounded down: the token is not to be used longer, even if it would still hold.
record KeyTokenResponse(String accessToken, long expiresIn) {}
