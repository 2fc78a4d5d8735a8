/// The health of the whole system in one answer.
@NullMarked
package dev.shortlist.gateway.health;

import org.jspecify.annotations.NullMarked;
