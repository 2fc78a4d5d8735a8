/// The one door to all services.
@NullMarked
package dev.shortlist.gateway;

import org.jspecify.annotations.NullMarked;
