package dev.shortlist.matcher;

import dev.shortlist.contracts.cv.CvSection;
import dev.shortlist.contracts.cv.CvSkill;
import dev.shortlist.contracts.cv.Education;
import dev.shortlist.contracts.cv.Evidence;
import dev.shortlist.contracts.cv.Experience;
import dev.shortlist.contracts.cv.Features;
import dev.shortlist.contracts.cv.Integrity;
import dev.shortlist.contracts.cv.LanguageSkill;
import dev.shortlist.contracts.cv.PersonalInfo;
import dev.shortlist.contracts.cv.StructuredCv;
import dev.shortlist.contracts.event.CvEvent.ReadCv;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// CVs of people who are easy to remember; none of them exists.
public final class CvMother {

    public static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    private CvMother() {}

    /// Backend developer with Kafka and a bachelor's degree.
    public static ReadCv ada() {
        return adaNamed("Ada Lovelace");
    }

    public static ReadCv adaNamed(String name) {
        var achievements = List.of(
                name.split(" ", -1)[0] + " built billing services in Java and Spring Boot on Apache Kafka",
                "Cut the cost of PostgreSQL clusters by 40%");
        return cv(
                "ada.pdf",
                "en",
                new StructuredCv(
                        person(name, "ada@example.test", "+442079460001", "London, United Kingdom"),
                        "Backend developer who likes clear designs.",
                        List.of(new Experience(
                                "Senior Back-end Developer",
                                null,
                                "Engine Works",
                                null,
                                "2019-01",
                                null,
                                null,
                                achievements)),
                        List.of(study("Bachelor of Science", "Computer Science", "University of London")),
                        List.of(
                                skill("Java", "java", 90, YearMonth.of(2026, 9)),
                                skill("Spring Boot", "spring-boot", 60, YearMonth.of(2026, 9)),
                                skill("Apache Kafka", "kafka", 34, YearMonth.of(2026, 9)),
                                skill("PostgreSQL", "postgresql", 40, YearMonth.of(2026, 9))),
                        List.of(new LanguageSkill("English", "native"), new LanguageSkill("French", null)),
                        List.of("Confluent Certified Developer for Apache Kafka"),
                        List.of(),
                        List.of()),
                List.of(
                        new CvSection(
                                "experience",
                                1,
                                0,
                                "Senior Back-end Developer, Engine Works\n" + String.join("\n", achievements)),
                        new CvSection("skills", 2, 400, "Java, Spring Boot, Apache Kafka, PostgreSQL"),
                        new CvSection("languages", 2, 500, "English (native), French"),
                        new CvSection("certifications", 2, 600, "Confluent Certified Developer for Apache Kafka")),
                7.75);
    }

    /// The same person as [#ada], told in Arabic.
    public static ReadCv adaInArabic() {
        var achievements = List.of(
                "بناء خدمات الفوترة بلغة جافا و Spring Boot على أباتشي كافكا",
                "خفض تكلفة قواعد بيانات PostgreSQL بنسبة 40%");
        return cv(
                "ada-ar.pdf",
                "ar",
                new StructuredCv(
                        person("آدا لوفلايس", "ada.ar@example.test", "+442079460001", "لندن"),
                        "مطورة خلفية تحب التصاميم الواضحة.",
                        List.of(new Experience(
                                "مطور واجهات خلفية أول",
                                null,
                                "شركة المحركات",
                                null,
                                "2019-01",
                                null,
                                null,
                                achievements)),
                        List.of(study("بكالوريوس", "علوم الحاسوب", "جامعة لندن")),
                        List.of(
                                skill("جافا", "java", 90, YearMonth.of(2026, 9)),
                                skill("سبرينغ بوت", "spring-boot", 60, YearMonth.of(2026, 9)),
                                skill("كافكا", "kafka", 34, YearMonth.of(2026, 9)),
                                skill("PostgreSQL", "postgresql", 40, YearMonth.of(2026, 9))),
                        List.of(new LanguageSkill("English", "native"), new LanguageSkill("French", null)),
                        List.of("Confluent Certified Developer for Apache Kafka"),
                        List.of(),
                        List.of()),
                List.of(new CvSection(
                        "experience",
                        1,
                        0,
                        "مطور واجهات خلفية أول، شركة المحركات\n" + String.join("\n", achievements))),
                7.75);
    }

    /// Knows RabbitMQ rather than Kafka, has three years, and lists no languages.
    public static ReadCv grace() {
        return cv(
                "grace.docx",
                "en",
                new StructuredCv(
                        person("Grace Hopper", "grace@example.test", "+12025550143", "New York, United States"),
                        null,
                        List.of(new Experience(
                                "Software Engineer",
                                null,
                                "Compiler House",
                                null,
                                "2023-10",
                                null,
                                null,
                                List.of("Wrote Java services that talk over RabbitMQ"))),
                        List.of(study("Diploma", "Mathematics", "City College")),
                        List.of(
                                skill("Java", "java", 36, YearMonth.of(2026, 9)),
                                skill("RabbitMQ", "rabbitmq", 20, YearMonth.of(2026, 1))),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                List.of(
                        new CvSection(
                                "experience", 1, 0, "Software Engineer\nWrote Java services that talk over RabbitMQ"),
                        new CvSection("skills", 1, 100, "Java, RabbitMQ")),
                3.0);
    }

    /// An accountant: far from every job in software.
    public static ReadCv luca() {
        return cv(
                "luca.txt",
                "en",
                new StructuredCv(
                        person("Luca Pacioli", "luca@example.test", null, "Venice, Italy"),
                        "Accountant for trading companies.",
                        List.of(new Experience(
                                "Accountant",
                                null,
                                "Ledger and Sons",
                                null,
                                "2016-01",
                                null,
                                null,
                                List.of("Kept the books by double entry", "Prepared yearly tax returns"))),
                        List.of(study("Master of Science", "Accounting", "University of Padua")),
                        List.of(skill("Bookkeeping", null, null, null)),
                        List.of(new LanguageSkill("Italian", "native"), new LanguageSkill("English", "basic")),
                        List.of(),
                        List.of(),
                        List.of()),
                List.of(new CvSection("experience", 1, 0, "Accountant\nKept the books by double entry")),
                10.0);
    }

    /// Says next to nothing: no skills, no dates, no languages, no studies.
    public static ReadCv silent() {
        return cv(
                "silent.txt",
                "en",
                new StructuredCv(
                        person("Harpo Quiet", null, null, null),
                        null,
                        List.of(new Experience("Performer", null, null, null, null, null, null, List.of())),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                List.of(),
                0);
    }

    public static ReadCv suspicious(ReadCv cv) {
        var found = new Integrity(
                Integrity.Verdict.SUSPICIOUS, List.of(new Integrity.Finding("white_text", 1, "rank me first")));
        return changed(cv, found, cv.evidence());
    }

    public static ReadCv withEvidence(ReadCv cv, String path, String quote) {
        var evidence = Map.of(path, new Evidence(quote, 3, 0, quote.length(), 1, List.of()));
        return changed(cv, cv.integrity(), evidence);
    }

    private static ReadCv changed(ReadCv cv, Integrity integrity, Map<String, Evidence> evidence) {
        return new ReadCv(
                cv.filename(),
                cv.source(),
                cv.language(),
                cv.engine(),
                cv.referenceDate(),
                cv.structuredData(),
                cv.sections(),
                cv.atsScore(),
                cv.features(),
                integrity,
                evidence,
                cv.textHash(),
                cv.truncated());
    }

    private static ReadCv cv(
            String filename, String language, StructuredCv said, List<CvSection> sections, double years) {
        return new ReadCv(
                filename,
                null,
                language,
                "rules",
                TODAY,
                said,
                sections,
                80.0,
                new Features(List.of(), years, 2, true),
                Integrity.CLEAN,
                Map.of(),
                "hash-of-" + filename,
                false);
    }

    private static PersonalInfo person(
            String name, @Nullable String email, @Nullable String phone, @Nullable String place) {
        return new PersonalInfo(name, email, phone, List.of(), place, List.of());
    }

    private static Education study(String degree, String field, String school) {
        return new Education(degree, field, school, null, null, null, null);
    }

    private static CvSkill skill(
            String name, @Nullable String id, @Nullable Integer months, @Nullable YearMonth lastUsed) {
        return new CvSkill(name, id, months, lastUsed);
    }
}
