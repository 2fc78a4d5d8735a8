package dev.shortlist.samples.told;

import dev.shortlist.samples.layout.EntryForm;
import dev.shortlist.samples.layout.Layouts;
import dev.shortlist.samples.layout.Sections;
import dev.shortlist.samples.sheet.Block;
import dev.shortlist.samples.sheet.Block.Heading;
import dev.shortlist.samples.sheet.Block.Headline;
import dev.shortlist.samples.sheet.Block.Item;
import dev.shortlist.samples.sheet.Block.Labelled;
import dev.shortlist.samples.sheet.Block.Name;
import dev.shortlist.samples.sheet.Block.Photo;
import dev.shortlist.samples.sheet.Block.Rule;
import dev.shortlist.samples.sheet.Block.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The sections of a CV in its manner and dress.
public final class CvSections implements Sections {

    private final Cv cv;
    private final Manner manner;
    private final Dress dress;
    private final EntryForm form;
    private final Entries entries;

    public CvSections(Cv cv, Manner manner, Dress dress, EntryForm form) {
        this.cv = cv;
        this.manner = manner;
        this.dress = dress;
        this.form = form;
        this.entries = new Entries(form, manner, dress.companyFirst());
    }

    @Override
    public List<Block> title() {
        var blocks = new ArrayList<Block>();
        if (dress.documentTitle()) {
            blocks.add(new Text(manner.one(manner.vocabulary().title())));
        }
        blocks.add(new Name(cv.who().shownName()));
        var headline = cv.who().headline();
        if (headline != null) {
            blocks.add(new Headline(headline));
        }
        if (dress.photo()) {
            blocks.add(new Photo(manner.vocabulary().photo()));
        }
        return blocks;
    }

    @Override
    public List<Block> contact() {
        var lines = new ContactBlocks(cv, manner, dress).lines();
        return dress.ruled() ? Layouts.join(lines, List.of(new Rule())) : lines;
    }

    @Override
    public List<Block> contactList() {
        return section("contact", new ContactBlocks(cv, manner, dress).list());
    }

    @Override
    public List<Block> summary() {
        return text("summary", cv.summary());
    }

    @Override
    public List<Block> experience() {
        return section(
                "experience",
                cv.posts().stream().flatMap(post -> entries.of(post).stream()).toList());
    }

    @Override
    public List<Block> education() {
        return section(
                "education",
                cv.schools().stream()
                        .flatMap(school -> entries.of(school).stream())
                        .toList());
    }

    @Override
    public List<Block> skills() {
        var blocks = section("skills", SkillBlocks.of(cv.skills(), dress.skills(), manner));
        return form == EntryForm.BRIEF ? Layouts.join(blocks, achieved()) : blocks;
    }

    /// Where the history is a list of short lines, what came of it is told with the skills.
    private List<Block> achieved() {
        return cv.posts().stream()
                .flatMap(post -> post.done().stream())
                .<Block>map(Item::new)
                .toList();
    }

    @Override
    public List<Block> skillList() {
        return section("skills", SkillBlocks.list(cv.skills(), dress.skills()));
    }

    @Override
    public List<Block> languages() {
        return section(
                "languages",
                cv.spoken().stream()
                        .<Block>map(spoken -> new Text(spoken.written()))
                        .toList());
    }

    @Override
    public List<Block> certifications() {
        return section("certifications", items(cv.certifications()));
    }

    @Override
    public List<Block> more() {
        return Layouts.join(
                section(
                        "projects",
                        cv.projects().stream()
                                .<Block>map(project -> new Labelled(project.title(), project.description()))
                                .toList()),
                section("achievements", items(cv.awards())),
                text("interests", cv.edge().interests()),
                text("references", cv.edge().references()),
                updated());
    }

    @Override
    public List<Block> inOrder() {
        return dress.order().stream().flatMap(name -> named(name).stream()).toList();
    }

    private List<Block> named(String section) {
        return switch (section) {
            case "summary" -> summary();
            case "experience" -> experience();
            case "education" -> education();
            case "skills" -> skills();
            case "certifications" -> certifications();
            case "languages" -> languages();
            case "more" -> more();
            default -> throw new IllegalArgumentException("no section called " + section);
        };
    }

    private List<Block> updated() {
        var updated = cv.edge().updated();
        return updated == null ? List.of() : List.of(new Text(updated));
    }

    private List<Block> text(String section, @Nullable String text) {
        return text == null ? List.of() : section(section, List.of(new Text(text)));
    }

    private List<Block> section(String name, List<Block> content) {
        return content.isEmpty()
                ? List.of()
                : Layouts.join(List.of(new Heading(dress.headings().of(name, manner))), content);
    }

    private static List<Block> items(List<String> texts) {
        return texts.stream().<Block>map(Item::new).toList();
    }
}
