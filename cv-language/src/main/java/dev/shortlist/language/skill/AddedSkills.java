package dev.shortlist.language.skill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Adds lines to lines: a skill that is there keeps its names and gains aliases, others come after all that are there.
final class AddedSkills {

    private AddedSkills() {}

    static List<CatalogueLine> to(List<CatalogueLine> lines, List<CatalogueLine> added) {
        Map<String, CatalogueLine> byId = new LinkedHashMap<>();
        lines.forEach(line -> byId.put(line.id(), line));
        added.forEach(line -> byId.merge(line.id(), line, AddedSkills::withAliases));
        return List.copyOf(byId.values());
    }

    private static CatalogueLine withAliases(CatalogueLine line, CatalogueLine added) {
        var aliases = new ArrayList<>(line.aliases());
        aliases.addAll(added.aliases());
        return new CatalogueLine(line.id(), line.name(), line.nameAr(), line.category(), aliases);
    }
}
