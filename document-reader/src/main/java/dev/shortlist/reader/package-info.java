/// Reads what a person can see in a file: text in reading order with positions, and what was hidden from that person.
@NullMarked
package dev.shortlist.reader;

import org.jspecify.annotations.NullMarked;
