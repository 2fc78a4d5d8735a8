package dev.shortlist.contracts.cv;

/// A rectangle on a page, in points from the top left corner.
public record EvidenceBox(int page, double x, double y, double width, double height) {}
