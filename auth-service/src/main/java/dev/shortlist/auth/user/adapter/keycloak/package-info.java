/// Users as Keycloak keeps them.
@NullMarked
package dev.shortlist.auth.user.adapter.keycloak;

import org.jspecify.annotations.NullMarked;
