/// The matrix as Keycloak's composite roles.
@NullMarked
package dev.shortlist.auth.role.adapter.keycloak;

import org.jspecify.annotations.NullMarked;
