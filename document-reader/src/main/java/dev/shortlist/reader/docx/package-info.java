/// Reads the visible words of Word documents from their XML, without a document model.
@NullMarked
package dev.shortlist.reader.docx;

import org.jspecify.annotations.NullMarked;
