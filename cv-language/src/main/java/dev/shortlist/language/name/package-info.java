/// Tells people's names from other short lines.
@NullMarked
package dev.shortlist.language.name;

import org.jspecify.annotations.NullMarked;
