/// Assembles lines into a document whose spans all agree.
@NullMarked
package dev.shortlist.reader.text;

import org.jspecify.annotations.NullMarked;
