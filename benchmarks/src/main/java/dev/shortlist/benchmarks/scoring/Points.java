package dev.shortlist.benchmarks.scoring;

import dev.shortlist.contracts.cv.Integrity;

/// What a CV earns: its ATS score, its match with one job, and what was found of its honesty.
public record Points(double ats, double match, Integrity integrity) {}
