package dev.shortlist.contracts.cv;

/// The visible text of one part of the CV, e.g. `experience`, as it stands on the page, starting at character `start`
/// of the whole text.
public record CvSection(String name, int page, int start, String text) {}
