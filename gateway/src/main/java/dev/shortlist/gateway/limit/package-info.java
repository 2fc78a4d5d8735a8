/// How often and how much: rates by caller and address, sizes by path.
@NullMarked
package dev.shortlist.gateway.limit;

import org.jspecify.annotations.NullMarked;
