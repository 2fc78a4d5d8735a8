/// Cuts content streams and character maps into operands and operators.
@NullMarked
package dev.shortlist.reader.pdf.token;

import org.jspecify.annotations.NullMarked;
