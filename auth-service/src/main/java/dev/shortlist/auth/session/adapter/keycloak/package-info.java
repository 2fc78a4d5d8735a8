/// Sessions as Keycloak's own tokens.
@NullMarked
package dev.shortlist.auth.session.adapter.keycloak;

import org.jspecify.annotations.NullMarked;
