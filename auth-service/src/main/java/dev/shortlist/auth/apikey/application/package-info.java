/// Issuing, listing, revoking and exchanging keys.
@NullMarked
package dev.shortlist.auth.apikey.application;

import org.jspecify.annotations.NullMarked;
