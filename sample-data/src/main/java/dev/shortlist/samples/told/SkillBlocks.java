package dev.shortlist.samples.told;

import dev.shortlist.samples.sheet.Block;
import dev.shortlist.samples.sheet.Block.Item;
import dev.shortlist.samples.sheet.Block.Labelled;
import dev.shortlist.samples.sheet.Block.Rated;
import dev.shortlist.samples.sheet.Block.Text;
import dev.shortlist.samples.told.Dress.SkillForm;
import java.util.ArrayList;
import java.util.List;

/// Sets skills in one form.
final class SkillBlocks {

    private static final int GROUP = 5;

    private SkillBlocks() {}

    static List<Block> of(List<String> skills, SkillForm form, Manner manner) {
        return switch (form) {
            case LINE -> List.of(new Text(String.join(comma(manner), skills)));
            case DOTTED -> List.of(new Text(String.join(" • ", skills)));
            case GROUPED -> grouped(skills, manner);
            case LIST, BARS -> list(skills, form);
        };
    }

    static List<Block> list(List<String> skills, SkillForm form) {
        return skills.stream()
                .<Block>map(
                        skill -> form == SkillForm.BARS ? new Rated(skill, 2 + skill.length() % 4) : new Item(skill))
                .toList();
    }

    private static List<Block> grouped(List<String> skills, Manner manner) {
        var labels = manner.vocabulary().groups();
        var groups = new ArrayList<Block>();
        for (int from = 0; from < skills.size(); from += GROUP) {
            var group = skills.subList(from, Math.min(skills.size(), from + GROUP));
            groups.add(new Labelled(labels.get(from / GROUP % labels.size()), String.join(comma(manner), group)));
        }
        return groups;
    }

    private static String comma(Manner manner) {
        return manner.isArabic() ? "، " : ", ";
    }
}
