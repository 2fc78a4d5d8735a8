/// Asking for a file, making it, downloading it, and letting it go.
@NullMarked
package dev.shortlist.export.file.application;

import org.jspecify.annotations.NullMarked;
