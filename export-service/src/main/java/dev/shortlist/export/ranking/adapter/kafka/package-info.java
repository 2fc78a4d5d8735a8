/// Rankings as they arrive.
@NullMarked
package dev.shortlist.export.ranking.adapter.kafka;

import org.jspecify.annotations.NullMarked;
