package dev.shortlist.bad_no_jul.feature;

import java.util.logging.Logger;
import org.jspecify.annotations.NullMarked;

/// Breaks the rule that its package is named after, on purpose.
@NullMarked
final class Logging {

    static final Logger LOG = Logger.getLogger("jul");
}
