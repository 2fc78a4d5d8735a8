/// Knows skills in English and Arabic, and finds them in text.
@NullMarked
package dev.shortlist.language.skill;

import org.jspecify.annotations.NullMarked;
