/// Speaks Keycloak's own HTTP: its token endpoint and its admin API.
@NullMarked
package dev.shortlist.auth.keycloak;

import org.jspecify.annotations.NullMarked;
