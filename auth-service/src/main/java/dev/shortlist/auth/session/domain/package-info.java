/// What a signed-in client holds.
@NullMarked
package dev.shortlist.auth.session.domain;

import org.jspecify.annotations.NullMarked;
