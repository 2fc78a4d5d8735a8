/// Rankings over HTTP and server-sent events.
@NullMarked
package dev.shortlist.matcher.ranking.adapter.web;

import org.jspecify.annotations.NullMarked;
