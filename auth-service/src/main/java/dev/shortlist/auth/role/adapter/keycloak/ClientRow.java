package dev.shortlist.auth.role.adapter.keycloak;

/// Keycloak's ClientRepresentation, as far as its own id.
record ClientRow(String id) {}
