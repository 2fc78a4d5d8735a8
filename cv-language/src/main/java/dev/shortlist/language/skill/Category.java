package dev.shortlist.language.skill;

/// A family of skills, named in both languages.
public record Category(String id, String name, String nameAr) {}
