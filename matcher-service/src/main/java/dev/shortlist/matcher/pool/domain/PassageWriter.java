package dev.shortlist.matcher.pool.domain;

import dev.shortlist.contracts.cv.CvSection;
import dev.shortlist.contracts.cv.CvSkill;
import dev.shortlist.contracts.cv.Experience;
import dev.shortlist.contracts.cv.Project;
import dev.shortlist.contracts.event.CvEvent.ReadCv;
import dev.shortlist.language.embedding.EnglishBridge;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Cuts a CV into the passages by which it is found and compared: summary, each position, projects, skills.
public final class PassageWriter {

    /// The section whose passages the factor `meaning` looks at.
    public static final String EXPERIENCE = "experience";

    /// Beyond this the sentence model hears nothing any more.
    private static final int LONGEST = 900;

    // Positions of two decades ago say little about the work of today, and each costs an embedding.
    private static final int MOST_POSITIONS = 10;

    public List<Passage> passages(UUID cvId, UUID candidateId, ReadCv cv) {
        var said = cv.structuredData();
        var pen = new Pen(cvId, candidateId, said.personalInfo().name());
        var passages = new ArrayList<Passage>();
        if (said.summary() != null) {
            pen.write("summary", 0, said.summary(), pageOf(cv, "summary", said.summary()))
                    .ifPresent(passages::add);
        }
        var work = said.experience().stream().limit(MOST_POSITIONS).toList();
        for (int index = 0; index < work.size(); index++) {
            var text = textOf(work.get(index));
            pen.write(
                            EXPERIENCE,
                            index,
                            text,
                            pageOf(cv, EXPERIENCE, work.get(index).title()))
                    .ifPresent(passages::add);
        }
        var projects = said.projects().stream().map(PassageWriter::textOf).collect(Collectors.joining(". "));
        pen.write("projects", 0, projects, pageOf(cv, "projects", null)).ifPresent(passages::add);
        var skills = said.skills().stream().map(CvSkill::name).collect(Collectors.joining(", "));
        pen.write("skills", 0, skills, pageOf(cv, "skills", null)).ifPresent(passages::add);
        return List.copyOf(passages);
    }

    /// A job in the words that passages are written in, so that the two can be compared.
    public static String meaningOf(String text) {
        return cut(EnglishBridge.bridge(text));
    }

    // Employers stay out: the same work for a famous company is the same work.
    private static String textOf(Experience work) {
        var title = work.title() != null ? work.title() : work.job();
        return Stream.concat(Stream.ofNullable(title), work.achievements().stream())
                .collect(Collectors.joining(". "));
    }

    private static String textOf(Project project) {
        return Stream.of(project.title(), project.description())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(": "));
    }

    private static int pageOf(ReadCv cv, String section, @Nullable String text) {
        var named = cv.sections().stream()
                .filter(part -> part.name().toLowerCase(Locale.ROOT).contains(section))
                .toList();
        return named.stream()
                .filter(part -> text != null && part.text().contains(text))
                .findFirst()
                .or(() -> named.stream().findFirst())
                .map(CvSection::page)
                .orElse(1);
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int lastSpace = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, lastSpace > 0 ? lastSpace : LONGEST);
    }

    private record Pen(
            UUID cvId, UUID candidateId, @Nullable String name) {

        Optional<Passage> write(String section, int position, String text, int page) {
            if (text.isBlank()) {
                return Optional.empty();
            }
            var meaning = meaningOf(Neutral.text(text, name));
            var quote = new Quote(Quotes.shortened(text.strip()), page);
            return Optional.of(Passage.of(cvId, candidateId, section, position, meaning, quote));
        }
    }
}
