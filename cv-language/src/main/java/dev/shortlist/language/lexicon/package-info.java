/// Knows the vocabulary of CVs: headings, degrees, titles, languages, organisations, places.
@NullMarked
package dev.shortlist.language.lexicon;

import org.jspecify.annotations.NullMarked;
