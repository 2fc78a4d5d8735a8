package dev.shortlist.language.skill;

import java.util.List;

/// One skill of the catalogue; `category` is the id of a [Category].
public record Skill(String id, String name, String nameAr, String category, List<String> aliases) {}
