package dev.shortlist.samples.told;

import dev.shortlist.samples.chance.Dice;
import java.util.List;

/// How one CV sets its sections, whatever the layout.
///
/// `separator` stands between contact facts on one line, `order` names the sections as they come.
public record Dress(
        Headings headings,
        SkillForm skills,
        String separator,
        boolean contactLabels,
        boolean icons,
        boolean photo,
        boolean documentTitle,
        boolean companyFirst,
        boolean ruled,
        List<String> order) {

    public enum SkillForm {
        LINE,
        DOTTED,
        GROUPED,
        LIST,
        BARS
    }

    private static final List<List<String>> ORDERS = List.of(
            List.of("summary", "experience", "education", "skills", "certifications", "languages", "more"),
            List.of("summary", "experience", "education", "skills", "certifications", "languages", "more"),
            List.of("summary", "skills", "experience", "education", "certifications", "languages", "more"),
            List.of("summary", "education", "experience", "skills", "languages", "certifications", "more"),
            List.of("education", "experience", "summary", "languages", "skills", "more", "certifications"),
            List.of("summary", "experience", "skills", "languages", "education", "certifications", "more"));

    /// `plain` files are made of letters alone.
    public static Dress drawn(Dice dice, boolean designed, boolean plain) {
        return new Dress(
                Headings.drawn(dice.fork("headings"), designed),
                form(dice.fork("skills"), designed),
                dice.fork("separator").pick(List.of(" | ", " | ", "  •  ", " · ", "   ")),
                dice.fork("labels").chance(25),
                !plain && dice.fork("icons").chance(designed ? 100 : 20),
                !plain && dice.fork("photo").chance(designed ? 50 : 8),
                dice.fork("document").chance(12),
                dice.fork("company").chance(25),
                dice.fork("rule").chance(15),
                dice.fork("order").pick(ORDERS));
    }

    private static SkillForm form(Dice dice, boolean designed) {
        return designed && dice.chance(60) ? SkillForm.BARS : dice.pick(List.of(SkillForm.values()));
    }
}
