/// How events leave and arrive: transactional outbox, message relay, inbox, retries and dead letters.
@NullMarked
package dev.shortlist.starter.event;

import org.jspecify.annotations.NullMarked;
