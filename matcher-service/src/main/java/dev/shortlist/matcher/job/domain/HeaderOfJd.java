package dev.shortlist.matcher.job.domain;

import dev.shortlist.language.Normalizer;
import dev.shortlist.language.lexicon.JobTitles;
import dev.shortlist.language.lexicon.Place;
import dev.shortlist.language.lexicon.Places;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds title, place and kind of employment: from their labels, else from where they usually stand.
final class HeaderOfJd {

    private static final Pattern TITLE_LABEL =
            label("job title|position title|position|title|role|vacancy|المسمى الوظيفي|عنوان الوظيفة|الوظيفة|المنصب");
    private static final Pattern PLACE_LABEL =
            label("location|job location|place of work|workplace|city|الموقع|مكان العمل|موقع العمل|المدينة|مقر العمل");
    private static final Pattern TYPE_LABEL =
            label("employment type|job type|contract type|type|نوع الدوام|نوع الوظيفة|نوع العقد|الدوام");
    private static final Pattern SOUGHT = Pattern.compile(
            "(?:looking for|hiring|seeking|recruiting|in search of|need)\\s+(?:an?|the|our next)?\\s*([\\p{L}][\\p{L}\\p{N} /+#.&-]{2,60}?)(?=\\s+(?:to|who|with|for|in|at|based|that|on)\\b|[,.;:!(]|$)"
                    + "|(?:نبحث عن|مطلوب|نرغب في توظيف|نوظف)\\s+([\\p{L} ]{3,50}?)(?=\\s+(?:للعمل|لديه|لديها|ذو|ذي|مع|في|يمتلك|بخبرة)|[،.,؛:]|$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BASED = Pattern.compile(
            "\\b(?:based in|located in|office in|on-?site in|hybrid in|work from)\\b|مقره|مقرها|يقع في",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_TITLE = 90;
    private static final int FIRST_LINES = 6;
    private static final Map<String, Cue> TYPES = types();

    private final JobTitles titles;
    private final Places places;

    HeaderOfJd(JobTitles titles, Places places) {
        this.titles = titles;
        this.places = places;
    }

    Optional<String> title(List<String> lines) {
        return labelled(lines, TITLE_LABEL)
                .or(() -> firstTitleLine(lines))
                .or(() -> sought(lines))
                .or(() -> lines.stream().findFirst())
                .map(HeaderOfJd::cut);
    }

    Optional<String> location(List<String> lines) {
        return labelled(lines, PLACE_LABEL)
                .or(() -> lines.stream()
                        .filter(line -> BASED.matcher(line).find())
                        .flatMap(this::place)
                        .findFirst())
                .or(() -> lines.stream().limit(FIRST_LINES).flatMap(this::place).findFirst());
    }

    Optional<String> employmentType(List<String> lines) {
        return labelled(lines, TYPE_LABEL).flatMap(HeaderOfJd::type).or(() -> type(String.join("\n", lines)));
    }

    private Optional<String> firstTitleLine(List<String> lines) {
        return lines.stream()
                .limit(FIRST_LINES)
                .filter(line -> line.length() <= LONGEST_TITLE && !line.endsWith(".") && !line.endsWith(":"))
                .filter(titles::looksLikeTitle)
                .findFirst();
    }

    private static Optional<String> sought(List<String> lines) {
        return lines.stream()
                .flatMap(line -> SOUGHT.matcher(line).results())
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .findFirst();
    }

    private Stream<String> place(String line) {
        return places.find(line).stream().map(HeaderOfJd::words);
    }

    private static String words(Place place) {
        return place.city() == null ? place.country() : place.city() + ", " + place.country();
    }

    private static Optional<String> type(String text) {
        var folded = Normalizer.fold(text);
        return TYPES.entrySet().stream()
                .filter(type -> type.getValue().isIn(folded))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Optional<String> labelled(List<String> lines, Pattern label) {
        return lines.stream()
                .flatMap(line -> label.matcher(line).results())
                .map(found -> found.group(1).strip())
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST_TITLE)
                .findFirst();
    }

    private static String cut(String title) {
        return title.length() <= LONGEST_TITLE
                ? title.strip()
                : title.substring(0, LONGEST_TITLE).strip();
    }

    private static Pattern label(String names) {
        return Pattern.compile(
                "^\\s*(?:" + names + ")\\s*[:：\\-–]\\s*(.+)$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Map<String, Cue> types() {
        var types = new LinkedHashMap<String, Cue>();
        types.put(
                "full_time", Cue.phrases("full-time", "full time", "fulltime", "permanent", "دوام كامل", "بدوام كامل"));
        types.put("part_time", Cue.phrases("part-time", "part time", "دوام جزئي", "بدوام جزئي"));
        types.put("internship", Cue.phrases("internship", "intern", "trainee", "تدريب", "متدرب"));
        types.put("contract", Cue.phrases("contract", "contractor", "fixed-term", "fixed term", "عقد مؤقت", "بعقد"));
        types.put("freelance", Cue.phrases("freelance", "freelancer", "عمل حر", "مستقل"));
        types.put("temporary", Cue.phrases("temporary", "seasonal", "مؤقت", "موسمي"));
        return types;
    }
}
