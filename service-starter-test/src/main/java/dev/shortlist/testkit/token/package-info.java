/// Tokens of every role, and of every kind that must be refused.
@NullMarked
package dev.shortlist.testkit.token;

import org.jspecify.annotations.NullMarked;
