package dev.shortlist.starter.bad_starter_holds_no_domain_word;

import org.jspecify.annotations.NullMarked;

/// Breaks the rule that its package is named after, on purpose.
@NullMarked
final class CandidateFilter {}
