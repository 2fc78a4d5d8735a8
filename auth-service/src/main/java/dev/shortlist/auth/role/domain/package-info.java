/// One row of the role matrix and what it may not lose.
@NullMarked
package dev.shortlist.auth.role.domain;

import org.jspecify.annotations.NullMarked;
