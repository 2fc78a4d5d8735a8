package dev.shortlist.benchmarks.scoring;

/// One way for all tests: its model takes a second to load.
final class Ways {

    static final WholeWay SHARED = new WholeWay();

    private Ways() {}
}
