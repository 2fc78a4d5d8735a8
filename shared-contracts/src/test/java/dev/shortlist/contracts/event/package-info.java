@NullMarked
package dev.shortlist.contracts.event;

import org.jspecify.annotations.NullMarked;
