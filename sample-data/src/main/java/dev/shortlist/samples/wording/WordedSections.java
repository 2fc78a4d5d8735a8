package dev.shortlist.samples.wording;

import dev.shortlist.samples.layout.Sections;
import dev.shortlist.samples.person.Person;
import dev.shortlist.samples.person.Person.Position;
import dev.shortlist.samples.person.Person.Study;
import dev.shortlist.samples.sheet.Block;
import dev.shortlist.samples.sheet.Block.Entry;
import dev.shortlist.samples.sheet.Block.Facts;
import dev.shortlist.samples.sheet.Block.Heading;
import dev.shortlist.samples.sheet.Block.Headline;
import dev.shortlist.samples.sheet.Block.Item;
import dev.shortlist.samples.sheet.Block.Labelled;
import dev.shortlist.samples.sheet.Block.Name;
import dev.shortlist.samples.sheet.Block.Text;
import dev.shortlist.samples.sheet.Look;
import java.util.ArrayList;
import java.util.List;

/// The sections of a CV, worded; a section about which the person says nothing is empty.
public final class WordedSections implements Sections {

    private final Person person;
    private final Wording wording;
    private final Look look;
    private final Periods periods;

    public WordedSections(Person person, Wording wording, Look look) {
        this.person = person;
        this.wording = wording;
        this.look = look;
        this.periods = new Periods(wording, look.dates());
    }

    @Override
    public List<Block> title() {
        return List.of(new Name(person.name()), new Headline(person.headline()));
    }

    /// All on one line where there is room.
    @Override
    public List<Block> contact() {
        return List.of(new Facts(facts()));
    }

    @Override
    public List<Block> contactList() {
        return section("contact", facts().stream().<Block>map(Text::new).toList());
    }

    @Override
    public List<Block> summary() {
        return person.summary() == null ? List.of() : section("summary", List.of(new Text(person.summary())));
    }

    @Override
    public List<Block> experience() {
        return section(
                "experience",
                person.experience().stream().<Block>map(this::position).toList());
    }

    @Override
    public List<Block> education() {
        return section(
                "education", person.education().stream().<Block>map(this::study).toList());
    }

    @Override
    public List<Block> skills() {
        return section(
                "skills", person.skills().stream().map(WordedSections::group).toList());
    }

    @Override
    public List<Block> skillList() {
        return section(
                "skills",
                person.skills().stream()
                        .flatMap(group -> group.skills().stream())
                        .<Block>map(Item::new)
                        .toList());
    }

    @Override
    public List<Block> languages() {
        return section(
                "languages",
                person.languages().stream()
                        .<Block>map(spoken -> new Text(
                                wording.spoken(spoken.language()) + " (" + wording.level(spoken.level()) + ")"))
                        .toList());
    }

    @Override
    public List<Block> certifications() {
        return section(
                "certifications",
                person.certifications().stream().<Block>map(Item::new).toList());
    }

    private List<String> facts() {
        var facts = new ArrayList<String>();
        facts.add(person.contact().email());
        facts.add(person.contact().phoneAsWritten());
        facts.add(person.contact().location());
        facts.addAll(person.contact().links());
        return facts;
    }

    private List<Block> section(String name, List<Block> content) {
        if (content.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(wording.heading(name, look.headings())));
        blocks.addAll(content);
        return blocks;
    }

    private Entry position(Position position) {
        String period = periods.months(position.start(), position.end());
        String separator = person.language().equals("ar") ? "، " : ", ";
        if (look.companyFirst()) {
            return new Entry(
                    position.company() + separator + position.location(), position.title(), period, position.done());
        }
        return new Entry(
                position.title(), position.company() + separator + position.location(), period, position.done());
    }

    private Entry study(Study study) {
        var grade = study.grade();
        return new Entry(
                study.degree(),
                study.school(),
                periods.years(study.start(), study.end()),
                grade == null ? List.of() : List.of(grade));
    }

    private static Block group(Person.SkillGroup group) {
        boolean arabic = group.skills().stream().anyMatch(skill -> skill.matches(".*\\p{IsArabic}.*"));
        String skills = String.join(arabic ? "، " : ", ", group.skills());
        return group.label() == null ? new Text(skills) : new Labelled(group.label(), skills);
    }
}
