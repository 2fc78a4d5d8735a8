/// Decodes plain text of unknown encoding.
@NullMarked
package dev.shortlist.reader.txt;

import org.jspecify.annotations.NullMarked;
