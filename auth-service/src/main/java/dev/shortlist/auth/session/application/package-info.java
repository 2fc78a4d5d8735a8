/// Signing in, refreshing, signing out.
@NullMarked
package dev.shortlist.auth.session.application;

import org.jspecify.annotations.NullMarked;
