/// What a report says, apart from how any format writes it.
@NullMarked
package dev.shortlist.export.rendering.domain;

import org.jspecify.annotations.NullMarked;
