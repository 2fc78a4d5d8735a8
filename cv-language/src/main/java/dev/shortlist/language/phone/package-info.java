/// Finds telephone numbers and completes them where the country is known.
@NullMarked
package dev.shortlist.language.phone;

import org.jspecify.annotations.NullMarked;
