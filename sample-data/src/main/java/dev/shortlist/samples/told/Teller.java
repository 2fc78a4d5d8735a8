package dev.shortlist.samples.told;

import dev.shortlist.samples.chance.Dice;
import dev.shortlist.samples.invent.Life;
import dev.shortlist.samples.invent.Life.Course;
import dev.shortlist.samples.invent.Life.Stint;
import dev.shortlist.samples.invent.Life.Tongue;
import dev.shortlist.samples.invent.Slots;
import dev.shortlist.samples.invent.Words;
import dev.shortlist.samples.told.Cv.Edge;
import dev.shortlist.samples.told.Cv.Piece;
import dev.shortlist.samples.told.Cv.Post;
import dev.shortlist.samples.told.Cv.School;
import dev.shortlist.samples.told.Cv.Spoken;
import dev.shortlist.samples.told.Cv.Who;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Puts a life into words.
public final class Teller {

    private final Life life;
    private final Manner manner;
    private final Dice dice;
    private final Dates dates;

    private Teller(Life life, Manner manner, Dice dice) {
        this.life = life;
        this.manner = manner;
        this.dice = dice;
        this.dates = new Dates(manner);
    }

    /// `stated` says that the CV itself names the month as of which it speaks.
    public static Cv tell(Life life, Manner manner, YearMonth asOf, boolean stated, Dice dice) {
        return new Teller(life, manner, dice).told(asOf, stated);
    }

    private Cv told(YearMonth asOf, boolean stated) {
        boolean summarised = dice.fork("summary").chance(70);
        return new Cv(
                manner.language(),
                manner.base(),
                who(),
                summarised ? summary() : null,
                life.stints().stream().map(this::post).toList(),
                life.courses().stream().map(this::school).toList(),
                life.skills().stream().map(this::said).toList(),
                dice.fork("spoken").chance(80)
                        ? life.tongues().stream().map(this::spoken).toList()
                        : List.of(),
                dice.fork("certified").chance(45)
                        ? life.certifications().stream().map(this::said).toList()
                        : List.of(),
                dice.fork("projects").chance(25) ? projects() : List.of(),
                dice.fork("awards").chance(15) ? awards(asOf) : List.of(),
                edge(asOf, stated));
    }

    /// Some write vowel signs.
    private String summary() {
        String summary = Slots.gendered(said(life.summary()), life.naming().female());
        var vocalised = manner.vocabulary().vocalised();
        if (vocalised == null || !dice.fork("vowels").chance(20)) {
            return summary;
        }
        for (var word : vocalised.entrySet()) {
            summary = summary.replace(word.getKey(), word.getValue());
        }
        return summary;
    }

    private Who who() {
        var reach = life.reach();
        String name = life.naming().in(manner.base());
        String other = life.naming().in("ar");
        return new Who(
                name,
                manner.bothNames() && !other.equals(name) ? name + " | " + other : name,
                dice.fork("headline").chance(65) ? title(life.stints().getFirst()) : null,
                reach.email(),
                "+" + life.country().dial() + reach.national(),
                phone(),
                said(life.city()) + comma() + said(life.country().name()),
                reach.links(),
                personal());
    }

    private String phone() {
        String national = life.reach().national();
        var fork = dice.fork("phone");
        if (manner.arabicDigits()) {
            return manner.digits(Phones.inArabicDigits(national, life.country(), fork));
        }
        return manner.isArabic()
                ? Phones.amongArabic(national, life.country(), fork)
                : Phones.written(national, life.country(), fork);
    }

    private List<String> personal() {
        int share = manner.isArabic() ? 40 : manner.base().equals("en") ? 5 : 45;
        var fork = dice.fork("personal");
        if (!fork.chance(share)) {
            return List.of();
        }
        String born = String.valueOf(life.courses().getLast().start() - 18);
        return manner.vocabulary().personal().stream()
                .filter(_ -> fork.chance(75))
                .map(fact -> manner.digits(fact.replace("{b}", born)
                        .replace("{c}", said(life.country().name()))))
                .toList();
    }

    private Post post(Stint stint) {
        return new Post(
                title(stint),
                stint.company().in(manner.jobs()),
                stint.city().in(manner.jobs()),
                Objects.requireNonNull(dates.known(stint.start(), stint.precision())),
                dates.known(stint.end(), stint.precision()),
                dates.kind(stint),
                dates.period(stint),
                stint.done().stream().map(this::said).toList());
    }

    private String title(Stint stint) {
        return Slots.gendered(stint.title().in(manner.jobs()), life.female());
    }

    private School school(Course course) {
        String degree = said(course.degree());
        String field = said(course.field());
        var vocabulary = manner.vocabulary();
        return new School(
                degree,
                field,
                degree + manner.one(Vocabulary.known(vocabulary.joiners(), "field")) + field,
                said(course.school()),
                String.valueOf(course.start()),
                String.valueOf(course.end()),
                dates.years(course.start(), course.end()),
                course.graded() ? manner.one(vocabulary.grades()) : null);
    }

    private Spoken spoken(Tongue tongue) {
        var vocabulary = manner.vocabulary();
        return new Spoken(
                tongue.language(),
                tongue.level(),
                vocabulary.languages().getOrDefault(tongue.language(), tongue.language())
                        + manner.one(List.of(" (", " - ", ": ", " – "))
                        + manner.one(Vocabulary.known(vocabulary.levels(), tongue.level()))
                        + manner.one(List.of(")", "", "", "")));
    }

    private List<Piece> projects() {
        return life.projects().stream()
                .map(project -> new Piece(said(project.title()), said(project.description())))
                .toList();
    }

    private List<String> awards(YearMonth asOf) {
        var fork = dice.fork("award");
        var awards = new ArrayList<String>();
        for (String award : fork.some(manner.vocabulary().awards(), 2)) {
            awards.add(manner.digits(award.replace("{y}", String.valueOf(asOf.getYear() - fork.between(1, 4)))));
        }
        return List.copyOf(awards);
    }

    private Edge edge(YearMonth asOf, boolean stated) {
        var vocabulary = manner.vocabulary();
        var fork = dice.fork("edge");
        return new Edge(
                fork.chance(22) ? fork.pick(vocabulary.interests()) : null,
                fork.chance(20) ? fork.pick(vocabulary.references()) : null,
                stated ? vocabulary.updated().replace("{m} {y}", dates.month(asOf)) : null,
                asOf);
    }

    private String said(Words words) {
        return words.in(manner.base());
    }

    private String comma() {
        return manner.isArabic() ? "، " : ", ";
    }
}
