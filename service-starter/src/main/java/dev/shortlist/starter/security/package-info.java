/// Who calls and what they may do: tokens are verified here again, and each handler method states whom it serves.
@NullMarked
package dev.shortlist.starter.security;

import org.jspecify.annotations.NullMarked;
