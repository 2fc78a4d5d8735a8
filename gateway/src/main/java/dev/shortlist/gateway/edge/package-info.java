/// Headers that every answer bears, and what browsers of other origins may do.
@NullMarked
package dev.shortlist.gateway.edge;

import org.jspecify.annotations.NullMarked;
