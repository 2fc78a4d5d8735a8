package dev.shortlist.samples.layout;

import dev.shortlist.samples.sheet.Block;
import java.util.List;

/// The sections of a CV; a section about which the person says nothing is empty.
public interface Sections {

    List<Block> title();

    /// On as few lines as there is room for.
    List<Block> contact();

    /// A section of its own, a line for each fact.
    List<Block> contactList();

    List<Block> summary();

    List<Block> experience();

    List<Block> education();

    List<Block> skills();

    List<Block> skillList();

    List<Block> languages();

    List<Block> certifications();

    /// What comes last: projects, awards, interests, references.
    default List<Block> more() {
        return List.of();
    }

    /// Everything but title and contact, in the order that this CV likes.
    default List<Block> inOrder() {
        return Layouts.join(summary(), experience(), education(), skills(), certifications(), languages(), more());
    }
}
