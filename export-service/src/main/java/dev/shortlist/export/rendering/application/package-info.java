/// Formats by name, each behind one port.
@NullMarked
package dev.shortlist.export.rendering.application;

import org.jspecify.annotations.NullMarked;
