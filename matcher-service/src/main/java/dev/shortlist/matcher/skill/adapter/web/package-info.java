/// The catalogue over HTTP.
@NullMarked
package dev.shortlist.matcher.skill.adapter.web;

import org.jspecify.annotations.NullMarked;
