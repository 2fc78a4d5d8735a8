/// Every event in the system: sealed families of records, one topic a family, one writer a topic.
@NullMarked
package dev.shortlist.contracts.event;

import org.jspecify.annotations.NullMarked;
