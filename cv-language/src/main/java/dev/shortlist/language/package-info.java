/// Makes English and Arabic text comparable, whatever program wrote it.
@NullMarked
package dev.shortlist.language;

import org.jspecify.annotations.NullMarked;
