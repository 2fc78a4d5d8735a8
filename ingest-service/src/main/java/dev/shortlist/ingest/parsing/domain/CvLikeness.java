package dev.shortlist.ingest.parsing.domain;

import dev.shortlist.ingest.parsing.domain.Outcome.Other;
import dev.shortlist.ingest.parsing.domain.section.Parts;
import dev.shortlist.ingest.parsing.domain.text.TextLine;
import dev.shortlist.ingest.parsing.domain.text.Words;
import dev.shortlist.language.Normalizer;
import dev.shortlist.language.lexicon.Section;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Decides whether what was read is a person's CV; a sparse one passes, an advert for a job does not.
final class CvLikeness {

    private static final int ENOUGH = 4;
    private static final int LONG_PROSE = 12;
    private static final List<Section> TELLING = List.of(
            Section.EXPERIENCE,
            Section.EDUCATION,
            Section.SKILLS,
            Section.LANGUAGES,
            Section.CERTIFICATIONS,
            Section.PROJECTS);

    private static final List<Pattern> JOB_ADVERT = marks(
            "we are (?:looking|seeking|hiring)|we're (?:looking|hiring)|is (?:looking for|seeking|hiring) an?",
            "(?:about the (?:role|job|position|company)|about us|who we are|job description|job summary|role overview)",
            "(?:the )?(?:ideal|successful) candidate|you will (?:be|have|work|lead|help|join)|what you(?:'ll| will) (?:do|bring|need)|who you are",
            "(?:key )?requirements|required (?:skills|qualifications|experience)|minimum qualifications|must[- ]have|nice[- ]to[- ]have|preferred qualifications",
            "we offer|what we offer|benefits (?:include|package)|competitive salary|salary range|perks",
            "apply (?:now|by|today|online)|to apply|send your (?:cv|resume)|equal opportunity|join our team|how to apply",
            "نبحث عن|مطلوب|تعلن شركه|وظيفه شاغره|فرصه عمل",
            "المؤهلات المطلوبه|متطلبات الوظيفه|الشروط|المتطلبات|المهارات المطلوبه",
            "وصف الوظيفه|الوصف الوظيفي|مهام الوظيفه|عن الشركه|من نحن|نقدم",
            "للتقديم|ارسال السيره|التقدم للوظيفه|ارسل سيرتك");
    private static final List<Pattern> INVOICE = marks(
            "\\binvoice\\b|فاتوره|\\brechnung\\b|\\bfacture\\b",
            "bill(?:ed)? to|amount due|balance due|المبلغ المستحق|total due",
            "sub-?total|\\bvat\\b|\\btax\\b|ضريبه|\\bmwst\\b",
            "\\bqty\\b|quantity|unit price|الكميه|سعر الوحده",
            "payment terms|due date|iban|تاريخ الاستحقاق");
    private static final List<Pattern> LETTER = marks(
            "(?m)^\\W*(?:dear\\b|to whom it may concern|السيد|الساده|عزيزي|حضره|sehr geehrte|madame, monsieur)",
            "(?:yours (?:sincerely|faithfully|truly)|sincerely|(?:kind|best|warm) regards|respectfully|وتفضلوا|مع خالص|تحياتي|مع التحيه|mit freundlichen|cordialement)");

    private CvLikeness() {}

    /// What the text is instead; empty for a CV.
    static Optional<Other> judge(Content content, Parts parts, List<TextLine> lines) {
        String text = Normalizer.fold(visible(lines)).replace('\u2019', '\'');
        String letter = lines.stream().map(line -> Normalizer.fold(line.text())).reduce("", (a, b) -> a + "\n" + b);
        int history = history(content);
        if (count(JOB_ADVERT, text) >= (history == 0 ? 2 : 4)
                && (history == 0 || content.cv().personalInfo().name() == null)) {
            return Optional.of(Other.JOB_ADVERT);
        }
        if (count(INVOICE, text) >= 2 && history == 0) {
            return Optional.of(Other.INVOICE);
        }
        if (count(LETTER, letter) == 2 && telling(parts) < 2) {
            return Optional.of(Other.LETTER);
        }
        if (likeness(content, parts, history) >= ENOUGH) {
            return Optional.empty();
        }
        return Optional.of(isProse(lines) ? Other.ARTICLE : Other.UNRELATED);
    }

    static String reason(Other other) {
        return switch (other) {
            case JOB_ADVERT -> "The file reads like a job advert, not like a person's CV.";
            case INVOICE -> "The file reads like an invoice, not like a CV.";
            case LETTER -> "The file reads like a letter, not like a CV.";
            case ARTICLE -> "The file reads like an article or report, not like a CV.";
            case UNRELATED -> "The file has no person, positions or studies that could be read as a CV.";
        };
    }

    private static int likeness(Content content, Parts parts, int history) {
        var person = content.cv().personalInfo();
        int reach = (person.email() == null ? 0 : 1) + (person.phone() == null ? 0 : 1);
        return (person.name() == null ? 0 : 1) + Math.min(2, reach) + history + Math.min(3, telling(parts));
    }

    /// Two points each for a position and for a study that are more than a line of words.
    private static int history(Content content) {
        boolean worked = content.cv().experience().stream()
                .anyMatch(each -> each.period() != null && (each.title() != null || each.company() != null));
        boolean studied = content.cv().education().stream()
                .anyMatch(each -> (each.degree() != null && (each.school() != null || each.years() != null))
                        || (each.school() != null && each.years() != null));
        return (worked ? 2 : 0) + (studied ? 2 : 0);
    }

    private static int telling(Parts parts) {
        return (int) TELLING.stream().filter(parts::has).count();
    }

    private static boolean isProse(List<TextLine> lines) {
        long prose = lines.stream()
                .filter(line -> line.body().words() >= LONG_PROSE
                        || (line.body().words() > LONG_PROSE / 2 && Words.startsLowerCase(line.text())))
                .count();
        return lines.size() >= 3 && prose * 2 >= lines.size();
    }

    private static String visible(List<TextLine> lines) {
        var text = new StringBuilder();
        lines.forEach(line -> text.append(line.text()).append(' '));
        return text.toString();
    }

    private static int count(List<Pattern> marks, String text) {
        return (int) marks.stream().filter(mark -> mark.matcher(text).find()).count();
    }

    /// Arabic words are written as folding leaves them.
    private static List<Pattern> marks(String... regexes) {
        return Arrays.stream(regexes).map(Pattern::compile).toList();
    }
}
