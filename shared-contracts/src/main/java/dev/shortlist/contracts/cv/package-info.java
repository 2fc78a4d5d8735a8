/// The structured CV and what is known about its text: the words in which services speak of a CV.
@NullMarked
package dev.shortlist.contracts.cv;

import org.jspecify.annotations.NullMarked;
