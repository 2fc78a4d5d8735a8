package dev.shortlist.ingest.cv.domain;

/// Where a CV stands. A refused file was one that could be kept but not read as a CV.
public enum CvStatus {
    RECEIVED,
    PARSED,
    REFUSED
}
