package dev.shortlist.samples.invent;

import dev.shortlist.samples.chance.Dice;
import dev.shortlist.samples.invent.Life.Course;
import dev.shortlist.samples.invent.Life.Stint;
import dev.shortlist.samples.invent.Life.Tongue;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Invents people. The same dice give the same person.
public final class Inventor {

    private static final Words MASTER = Words.of("MSc | ماجستير | Master | Master of Science");
    private static final List<String> LEVELS = List.of("fluent", "fluent", "advanced", "intermediate", "basic");

    private final World world = World.STANDARD;

    /// Somebody who may tell of their life in this language; `arabic` people have a name in Arabic letters, too.
    public Life invent(Dice dice, String language, boolean arabic, YearMonth asOf) {
        var origin = dice.fork("origin").pick(origins(language, arabic));
        var country = world.country(dice.fork("country").pick(origin.countries()));
        var profession = dice.fork("profession").pick(world.speaking(language).toList());
        var naming = origin.name(dice.fork("name"));
        var stints = new Career(dice.fork("career"), profession, country).until(asOf);
        var rest = dice.fork("rest");
        return new Life(
                naming,
                naming.female(),
                country,
                rest.pick(country.cities()),
                Contacts.of(naming, country, dice),
                summary(profession, stints, asOf, dice.fork("summary")),
                stints,
                courses(profession, origin, country, stints, dice.fork("courses")),
                rest.some(profession.skills(), rest.between(5, 14)),
                tongues(origin, rest),
                rest.some(profession.certifications(), rest.between(1, 2)),
                rest.some(profession.projects(), 2));
    }

    /// The same life with no link that gives the name away.
    public Life unlinked(Life life) {
        return life.renamed(life.naming(), life.reach().email(), List.of());
    }

    /// The same life under another name of the same script, with the other gender.
    public Life renamed(Life life, Dice dice) {
        var naming = origins("en", life.naming().isArabic()).stream()
                .flatMap(origin ->
                        Stream.iterate(0, i -> i + 1).limit(8).map(i -> origin.name(dice.fork(origin.origin() + i))))
                .filter(name -> name.female() != life.naming().female())
                .toList();
        var other = dice.fork("other").pick(naming);
        return life.renamed(
                other,
                Contacts.email(other, dice.fork("life").fork("email")),
                life.reach().links());
    }

    private List<Origin> origins(String language, boolean arabic) {
        return world.origins().stream()
                .filter(origin -> switch (language) {
                    case "fr" -> origin.motherTongue().equals("French");
                    case "de" -> origin.motherTongue().equals("German");
                    default -> origin.arabic() == arabic;
                })
                .toList();
    }

    private static Words summary(Profession profession, List<Stint> stints, YearMonth asOf, Dice dice) {
        int years = Math.max(2, asOf.getYear() - stints.getLast().start().getYear());
        var words = dice.pick(profession.summaries());
        return Slots.numbered(words, dice).map(text -> text.replace("{N}", String.valueOf(years)));
    }

    private static List<Course> courses(
            Profession profession, Origin origin, Country country, List<Stint> stints, Dice dice) {
        int end = stints.getLast().start().getYear() - dice.below(2);
        var schools = (dice.chance(75)
                        ? country
                        : World.STANDARD.country(origin.countries().getFirst()))
                .schools();
        var courses = new ArrayList<Course>();
        if (dice.chance(28)) {
            courses.add(new Course(
                    MASTER, dice.pick(profession.fields()), dice.pick(schools), end + 1, end + 3, dice.chance(25)));
        }
        courses.add(new Course(
                dice.pick(profession.degrees()),
                dice.pick(profession.fields()),
                dice.pick(schools),
                end - dice.between(3, 5),
                end,
                dice.chance(35)));
        return List.copyOf(courses);
    }

    private static List<Tongue> tongues(Origin origin, Dice dice) {
        var tongues = new ArrayList<Tongue>();
        tongues.add(new Tongue(origin.motherTongue(), "native"));
        for (String other : dice.some(List.of("English", "English", "French", "German", "Spanish"), 2)) {
            if (tongues.stream().noneMatch(known -> known.language().equals(other))) {
                tongues.add(new Tongue(other, dice.pick(LEVELS)));
            }
        }
        return List.copyOf(tongues);
    }
}
