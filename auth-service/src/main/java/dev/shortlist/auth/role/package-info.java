/// Reads and edits which role grants which permissions.
@NullMarked
package dev.shortlist.auth.role;

import org.jspecify.annotations.NullMarked;
