/// Which service serves which path, and what happens when it does not answer.
@NullMarked
package dev.shortlist.gateway.routing;

import org.jspecify.annotations.NullMarked;
