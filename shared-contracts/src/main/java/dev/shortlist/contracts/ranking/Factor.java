package dev.shortlist.contracts.ranking;

/// Points out of `max` for one factor, e.g. `required_skills`.
public record Factor(String id, double points, double max) {}
