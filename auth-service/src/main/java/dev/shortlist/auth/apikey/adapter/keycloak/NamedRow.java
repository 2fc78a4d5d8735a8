package dev.shortlist.auth.apikey.adapter.keycloak;

import org.jspecify.annotations.Nullable;

/// A role or a service account: what links need of either.
record NamedRow(String id, @Nullable String name) {}
