/// Secrets from the system's secure source.
@NullMarked
package dev.shortlist.auth.apikey.adapter.random;

import org.jspecify.annotations.NullMarked;
