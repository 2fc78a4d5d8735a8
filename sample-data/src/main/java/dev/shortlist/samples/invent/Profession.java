package dev.shortlist.samples.invent;

import dev.shortlist.samples.invent.Life.Project;
import java.util.List;

/// What people of one calling do; `titles` is the ladder from the first rung up.
record Profession(
        List<Words> titles,
        List<Words> employers,
        List<Words> tasks,
        List<Words> skills,
        List<Words> summaries,
        List<Words> fields,
        List<Words> degrees,
        List<Words> certifications,
        List<Project> projects) {

    boolean speaks(String language) {
        return titles.getFirst().speaks(language);
    }
}
