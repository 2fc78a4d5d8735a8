/// How HTTP is spoken, without a server.
@NullMarked
package dev.shortlist.starter.web;

import org.jspecify.annotations.NullMarked;
