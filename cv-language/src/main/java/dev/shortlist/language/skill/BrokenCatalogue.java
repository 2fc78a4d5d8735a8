package dev.shortlist.language.skill;

import java.nio.file.Path;

/// Says where a folder of catalogue files makes no sense. Nothing can start on half a catalogue.
public final class BrokenCatalogue extends RuntimeException {

    BrokenCatalogue(Path where, String why) {
        super("Skill catalogue " + where + ": " + why);
    }

    BrokenCatalogue(Path file, int line, String why) {
        super("Skill catalogue " + file + ", line " + line + ": " + why);
    }
}
