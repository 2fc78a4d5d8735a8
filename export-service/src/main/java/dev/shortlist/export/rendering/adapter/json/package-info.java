/// The report for programs, in the shape of the API.
@NullMarked
package dev.shortlist.export.rendering.adapter.json;

import org.jspecify.annotations.NullMarked;
