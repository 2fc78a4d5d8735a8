/// Which value wins.
@NullMarked
package dev.shortlist.starter.settings;

import org.jspecify.annotations.NullMarked;
