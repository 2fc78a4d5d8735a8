/// Makes files of rankings, keeps them for a week, and hands them to whom they belong.
@NullMarked
package dev.shortlist.export.file;

import org.jspecify.annotations.NullMarked;
