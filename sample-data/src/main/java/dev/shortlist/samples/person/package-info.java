/// The people, their careers and the jobs, as data in one language.
@NullMarked
package dev.shortlist.samples.person;

import org.jspecify.annotations.NullMarked;
