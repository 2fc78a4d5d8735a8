/// Signs people in and out by password and refresh token.
@NullMarked
package dev.shortlist.auth.session;

import org.jspecify.annotations.NullMarked;
