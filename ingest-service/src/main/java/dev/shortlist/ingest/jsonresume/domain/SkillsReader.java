package dev.shortlist.ingest.jsonresume.domain;

import dev.shortlist.contracts.cv.CvSkill;
import dev.shortlist.language.skill.Skill;
import dev.shortlist.language.skill.SkillCatalogue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads skills: the keywords of a group, or the group itself where it is a skill.
final class SkillsReader {

    private static final SkillCatalogue CATALOGUE = SkillCatalogue.standard();

    private SkillsReader() {}

    static List<CvSkill> read(List<Fields> groups) {
        var skills = new LinkedHashMap<String, CvSkill>();
        for (var group : groups) {
            var name = group.text("name");
            var keywords = group.texts("keywords");
            if (name != null && (keywords.isEmpty() || CATALOGUE.byName(name).isPresent())) {
                add(name, skills);
            } else {
                group.lose("name", name, "a CV lists skills without groups");
            }
            keywords.forEach(keyword -> add(keyword, skills));
            group.lose("level", group.text("level"), "a CV tells months of use, not levels");
            group.end();
        }
        return List.copyOf(skills.values());
    }

    private static void add(String name, Map<String, CvSkill> skills) {
        var id = CATALOGUE.byName(name).map(Skill::id).orElse(null);
        skills.putIfAbsent(id == null ? "?" + name : id, new CvSkill(name, id, null, null));
    }
}
