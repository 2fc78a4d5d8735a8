/// Tests of what becomes of recognised words, without the program.
@NullMarked
package dev.shortlist.ingest.parsing.adapter.tesseract;

import org.jspecify.annotations.NullMarked;
