/// Where new ids come from.
@NullMarked
package dev.shortlist.starter.id;

import org.jspecify.annotations.NullMarked;
