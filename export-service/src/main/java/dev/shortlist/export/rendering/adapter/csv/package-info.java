/// RFC 4180 for spreadsheets and scripts.
@NullMarked
package dev.shortlist.export.rendering.adapter.csv;

import org.jspecify.annotations.NullMarked;
