/// Keys as Keycloak's service accounts.
@NullMarked
package dev.shortlist.auth.apikey.adapter.keycloak;

import org.jspecify.annotations.NullMarked;
