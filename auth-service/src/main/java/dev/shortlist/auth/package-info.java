/// Sign-in, users, roles and API keys, all kept in Keycloak.
@NullMarked
package dev.shortlist.auth;

import org.jspecify.annotations.NullMarked;
