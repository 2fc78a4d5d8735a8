/// Gives machines their keys and turns a key into a short-lived token.
@NullMarked
package dev.shortlist.auth.apikey;

import org.jspecify.annotations.NullMarked;
