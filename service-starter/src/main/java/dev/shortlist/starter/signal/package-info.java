/// Wake-up calls between replicas through PostgreSQL's LISTEN and NOTIFY.
@NullMarked
package dev.shortlist.starter.signal;

import org.jspecify.annotations.NullMarked;
