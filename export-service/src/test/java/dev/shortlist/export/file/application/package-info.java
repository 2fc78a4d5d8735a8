/// Tests of asking for files, making them and letting them go.
@NullMarked
package dev.shortlist.export.file.application;

import org.jspecify.annotations.NullMarked;
