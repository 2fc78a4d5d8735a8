/// The HTTP face of sessions.
@NullMarked
package dev.shortlist.auth.session.adapter.web;

import org.jspecify.annotations.NullMarked;
