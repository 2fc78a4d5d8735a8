/// Reads scanned CVs with Tesseract, as a child process.
@NullMarked
package dev.shortlist.ingest.parsing.adapter.tesseract;

import org.jspecify.annotations.NullMarked;
