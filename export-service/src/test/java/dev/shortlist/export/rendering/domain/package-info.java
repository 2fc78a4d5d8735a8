/// Tests of what a report says and how each format writes it.
@NullMarked
package dev.shortlist.export.rendering.domain;

import org.jspecify.annotations.NullMarked;
