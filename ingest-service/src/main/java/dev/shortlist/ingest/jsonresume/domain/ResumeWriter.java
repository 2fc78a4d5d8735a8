package dev.shortlist.ingest.jsonresume.domain;

import dev.shortlist.contracts.cv.Education;
import dev.shortlist.contracts.cv.Experience;
import dev.shortlist.contracts.cv.LanguageSkill;
import dev.shortlist.contracts.cv.PersonalInfo;
import dev.shortlist.contracts.cv.Project;
import dev.shortlist.contracts.cv.StructuredCv;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes a CV as JSON Resume, in the order of its schema; what is not known is left out.
final class ResumeWriter {

    private static final Pattern DATE = Pattern.compile("[12]\\d{3}(?:-(?:0[1-9]|1[0-2]))?");

    private ResumeWriter() {}

    static Map<String, Object> write(StructuredCv cv) {
        var document = new LinkedHashMap<String, Object>();
        put(document, "basics", basics(cv.personalInfo(), cv.summary()));
        list(document, "work", cv.experience(), ResumeWriter::work);
        list(document, "education", cv.education(), ResumeWriter::education);
        list(document, "awards", awards(cv), award -> named("title", award));
        list(document, "certificates", cv.certifications(), name -> named("name", name));
        list(document, "skills", cv.skills(), skill -> named("name", skill.name()));
        list(document, "languages", cv.languages(), ResumeWriter::language);
        list(document, "projects", cv.projects(), ResumeWriter::project);
        return document;
    }

    /// Achievements that no position tells already.
    static List<String> awards(StructuredCv cv) {
        Set<String> told = cv.experience().stream()
                .flatMap(position -> position.achievements().stream())
                .collect(Collectors.toSet());
        return cv.achievements().stream().filter(each -> !told.contains(each)).toList();
    }

    static boolean isDate(@Nullable String date) {
        return date != null && DATE.matcher(date).matches();
    }

    private static Map<String, Object> basics(PersonalInfo info, @Nullable String summary) {
        var basics = new LinkedHashMap<String, Object>();
        put(basics, "name", info.name());
        put(basics, "email", info.email());
        put(basics, "phone", info.phone());
        var home = info.links().stream()
                .filter(link -> !Networks.isProfile(link))
                .findFirst()
                .orElse(null);
        put(basics, "url", home);
        put(basics, "summary", summary);
        put(basics, "location", location(info.location()));
        list(
                basics,
                "profiles",
                info.links().stream().filter(link -> !link.equals(home)).toList(),
                ResumeWriter::profile);
        return basics;
    }

    private static Map<String, Object> profile(String link) {
        var told = Networks.profile(link);
        var profile = new LinkedHashMap<String, Object>();
        put(profile, "network", told.network());
        put(profile, "username", told.username());
        put(profile, "url", link);
        return profile;
    }

    private static @Nullable Map<String, Object> location(@Nullable String written) {
        if (written == null) {
            return null;
        }
        var parts = List.of(written.split(", ", -1));
        var country = CountryNames.code(parts.getLast())
                .filter(code -> CountryNames.of(code).equals(parts.getLast()))
                .orElse(null);
        var location = new LinkedHashMap<String, Object>();
        if (country == null) {
            location.put("city", written);
            return location;
        }
        if (parts.size() > 1) {
            location.put("city", parts.getFirst());
        }
        put(location, "countryCode", country);
        if (parts.size() > 2) {
            location.put("region", String.join(", ", parts.subList(1, parts.size() - 1)));
        }
        return location;
    }

    private static Map<String, Object> work(Experience position) {
        var work = new LinkedHashMap<String, Object>();
        put(work, "name", position.company());
        put(work, "location", position.location());
        put(work, "position", position.title());
        date(work, "startDate", position.start());
        date(work, "endDate", position.end());
        if (!position.achievements().isEmpty()) {
            work.put("highlights", position.achievements());
        }
        return work;
    }

    private static Map<String, Object> education(Education study) {
        var education = new LinkedHashMap<String, Object>();
        put(education, "institution", study.school());
        put(education, "area", study.field());
        put(education, "studyType", study.degree());
        date(education, "startDate", study.start());
        date(education, "endDate", study.end());
        put(education, "score", study.grade());
        return education;
    }

    private static Map<String, Object> language(LanguageSkill spoken) {
        var language = named("language", spoken.language());
        put(language, "fluency", spoken.level());
        return language;
    }

    private static Map<String, Object> project(Project told) {
        var project = new LinkedHashMap<String, Object>();
        put(project, "name", told.title());
        put(project, "description", told.description());
        return project;
    }

    private static Map<String, Object> named(String field, String value) {
        var item = new LinkedHashMap<String, Object>();
        item.put(field, value);
        return item;
    }

    private static <T> void list(
            Map<String, Object> into, String name, List<T> items, Function<T, Map<String, Object>> form) {
        if (!items.isEmpty()) {
            into.put(name, items.stream().map(form).toList());
        }
    }

    private static void date(Map<String, Object> into, String name, @Nullable String date) {
        put(into, name, isDate(date) ? date : null);
    }

    private static void put(Map<String, Object> into, String name, @Nullable Object value) {
        if (value != null) {
            into.put(name, value);
        }
    }
}
