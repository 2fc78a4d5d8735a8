/// The bilingual skill catalogue for people who fill in forms.
@NullMarked
package dev.shortlist.matcher.skill;

import org.jspecify.annotations.NullMarked;
