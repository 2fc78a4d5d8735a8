package dev.shortlist.samples.sheet;

/// Ways to put text into a file and keep it from the eye.
public enum Concealment {
    WHITE,
    INVISIBLE,
    TRANSPARENT,
    TINY,
    OFF_PAGE,
    COVERED,
    CLIPPED,
    VANISH
}
