package dev.shortlist.samples.invent;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What there is to tell about a person, in no language yet. Positions are newest first.
///
/// `female` is how titles address the person; the name may be swapped for another without touching them.
public record Life(
        Naming naming,
        boolean female,
        Country country,
        Words city,
        Reach reach,
        Words summary,
        List<Stint> stints,
        List<Course> courses,
        List<Words> skills,
        List<Tongue> tongues,
        List<Words> certifications,
        List<Project> projects) {

    /// `national` is the phone number without the country's code and without a trunk zero.
    public record Reach(String email, String national, List<String> links) {}

    public enum Precision {
        MONTH,
        YEAR,
        SEASON
    }

    public record Stint(
            Words title,
            Words company,
            Words city,
            YearMonth start,
            @Nullable YearMonth end,
            Precision precision,
            List<Words> done) {}

    public record Course(Words degree, Words field, Words school, int start, int end, boolean graded) {}

    public record Tongue(String language, String level) {}

    public record Project(Words title, Words description) {}

    /// The same life under another name; nothing but the name, what is made of it and who `summary` speaks of differ.
    public Life renamed(Naming other, String email, List<String> links) {
        return new Life(
                other,
                female,
                country,
                city,
                new Reach(email, reach.national(), links),
                summary,
                stints,
                courses,
                skills,
                tongues,
                certifications,
                projects);
    }
}
