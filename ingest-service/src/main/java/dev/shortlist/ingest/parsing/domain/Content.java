package dev.shortlist.ingest.parsing.domain;

import dev.shortlist.contracts.cv.CvSkill;
import dev.shortlist.contracts.cv.Education;
import dev.shortlist.contracts.cv.Evidence;
import dev.shortlist.contracts.cv.PersonalInfo;
import dev.shortlist.contracts.cv.StructuredCv;
import dev.shortlist.ingest.parsing.domain.contact.ContactReader;
import dev.shortlist.ingest.parsing.domain.field.AchievementsReader;
import dev.shortlist.ingest.parsing.domain.field.CertificationsReader;
import dev.shortlist.ingest.parsing.domain.field.LanguagesReader;
import dev.shortlist.ingest.parsing.domain.field.ProjectsReader;
import dev.shortlist.ingest.parsing.domain.field.SkillsReader;
import dev.shortlist.ingest.parsing.domain.field.SummaryReader;
import dev.shortlist.ingest.parsing.domain.history.EducationReader;
import dev.shortlist.ingest.parsing.domain.history.ExperienceReader;
import dev.shortlist.ingest.parsing.domain.section.Parts;
import dev.shortlist.ingest.parsing.domain.text.Lexicon;
import dev.shortlist.ingest.parsing.domain.text.Read;
import dev.shortlist.ingest.parsing.domain.text.TextLine;
import dev.shortlist.reader.Document;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/// Everything that was read from one document, with its evidence.
record Content(StructuredCv cv, Map<String, Evidence> evidence) {

    static Content read(Document document, Parts parts, List<TextLine> lines, Lexicon lexicon, YearMonth reference) {
        var book = new EvidenceBook(document);
        PersonalInfo person = book.note("personal_info", new ContactReader(lexicon).read(document, parts, lines));
        var summary = new SummaryReader()
                .read(parts)
                .map(read -> book.note("summary", read))
                .orElse(null);
        var positions = new ExperienceReader(lexicon).read(parts);
        var experience = book.noteAll(
                "experience",
                positions.stream()
                        .map(each -> new Read<>(each.experience(), each.proof()))
                        .toList());
        List<Education> education = book.noteAll("education", new EducationReader(lexicon).read(parts));
        List<CvSkill> skills = book.noteAll("skills", new SkillsReader(lexicon).read(parts, positions, reference));
        var cv = new StructuredCv(
                person,
                summary,
                experience,
                education,
                skills,
                book.noteAll("languages", new LanguagesReader(lexicon).read(parts)),
                book.noteAll("certifications", new CertificationsReader(lexicon).read(parts)),
                book.noteAll("projects", new ProjectsReader(lexicon).read(parts)),
                book.noteAll("achievements", new AchievementsReader(lexicon).read(parts, positions)));
        return new Content(cv, book.all());
    }
}
