/// Invents fictional people and their careers, in no language yet.
@NullMarked
package dev.shortlist.samples.invent;

import org.jspecify.annotations.NullMarked;
