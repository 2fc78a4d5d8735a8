package dev.shortlist.ingest.parsing.domain.field;

import dev.shortlist.contracts.cv.CvSkill;
import dev.shortlist.ingest.parsing.domain.entry.Fragments;
import dev.shortlist.ingest.parsing.domain.history.Position;
import dev.shortlist.ingest.parsing.domain.section.Parts;
import dev.shortlist.ingest.parsing.domain.text.Lexicon;
import dev.shortlist.ingest.parsing.domain.text.Piece;
import dev.shortlist.ingest.parsing.domain.text.Read;
import dev.shortlist.ingest.parsing.domain.text.Span;
import dev.shortlist.ingest.parsing.domain.text.Words;
import dev.shortlist.language.lexicon.Section;
import dev.shortlist.language.skill.Mention;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads skills, listed ones first and then those that the text tells of, with their months of use.
public final class SkillsReader {

    private static final Pattern AND = Pattern.compile("(?iu)\\s+(?:and|et|und)\\s+|/");
    private static final Pattern ABLE =
            Pattern.compile("(?u)^(?:ال)?(?:خبر[ةه]|[إا]جاد[ةه]|[إا]تقان|معرف[ةه]|قدر[ةه]|مهار[ةه]|مهارات|[إا]لمام"
                    + "|دراي[ةه]|فهم|استخدام|تعامل|[أا]ساسيات|مبادئ|برنامج|برامج)(?!\\p{L})|\\sو\\p{L}|[,،/]");
    private static final int LONGEST = 4;
    private static final int SHORT = 2;
    private static final double SURE = 0.5;

    private final Lexicon lexicon;

    public SkillsReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public List<Read<CvSkill>> read(Parts parts, List<Position> positions, YearMonth reference) {
        var found = new LinkedHashMap<String, Named>();
        SkillItems.of(
                        parts.lines(Section.SKILLS),
                        name -> lexicon.skills().byName(name).isPresent())
                .forEach(item -> addListed(item, found));
        parts.lines(Section.EXPERIENCE, Section.PROJECTS, Section.SUMMARY, Section.CERTIFICATIONS, Section.TRAINING)
                .forEach(line -> addMentions(line.body(), positions, found));
        var use = SkillUse.of(positions, lexicon.skills(), reference);
        return found.values().stream().map(named -> skill(named, use)).toList();
    }

    private void addListed(SkillItems.Item listed, Map<String, Named> found) {
        var item = listed.piece();
        var known = lexicon.skills().byName(item.tidy());
        if (known.isPresent()) {
            var id = known.get().id();
            found.putIfAbsent(id, new Named(item.tidy(), id, item.span(0.98)));
            return;
        }
        var both = Fragments.cut(item, AND);
        if (both.size() == 2
                && both.stream()
                        .allMatch(each -> lexicon.skills().byName(each.tidy()).isPresent())) {
            both.forEach(each -> addListed(new SkillItems.Item(each, listed.label(), listed.alone()), found));
            return;
        }
        var mentions = lexicon.skills().find(item.text());
        if (isKindOf(item, mentions) && isPlausible(listed)) {
            var id = mentions.getFirst().skillId();
            found.putIfAbsent(id, new Named(item.tidy(), id, item.span(0.9)));
            return;
        }
        if (!isCovered(item, mentions) && !listed.label() && isPlausible(listed)) {
            found.putIfAbsent("?" + item.folded(), new Named(item.tidy(), null, item.span(0.7)));
        } else {
            mentions.forEach(mention -> addMention(mention, item, found));
        }
    }

    /// "قراءة المخططات الكهربائية" is one skill, of the kind "قراءة المخططات"; "إجادة الطباعة" is the skill in it.
    private static boolean isKindOf(Piece item, List<Mention> mentions) {
        return mentions.size() == 1
                && mentions.getFirst().confidence() >= SURE
                && Words.isArabic(mentions.getFirst().quote())
                && !ABLE.matcher(item.text()).find();
    }

    /// "Model compression" is more than the compression in it; "experience with Java" is Java.
    private static boolean isCovered(Piece item, List<Mention> mentions) {
        int covered = mentions.stream()
                .mapToInt(mention -> mention.end() - mention.start())
                .sum();
        return covered > 0 && (covered * 5 >= item.text().length() * 3 || item.words() > SHORT);
    }

    /// An unknown skill is kept as written when it has the form of one.
    private boolean isPlausible(SkillItems.Item listed) {
        var item = listed.piece();
        return item.words() <= LONGEST
                && item.text().length() >= 2
                && item.text().length() <= 40
                && item.text().codePoints().anyMatch(Character::isLetter)
                && !Words.endsSentence(item.text())
                && !item.text().contains("@")
                && !Words.isOnlyUrl(item.text())
                && (!listed.alone() || lexicon.headings().read(item.text()).isEmpty())
                && lexicon.languages().language(item.text()).isEmpty()
                && lexicon.dates().spans(item.text()).isEmpty();
    }

    /// "Creative Solutions Inc." says nothing of creativity: companies' names are left out.
    private void addMentions(Piece text, List<Position> positions, Map<String, Named> found) {
        lexicon.skills().find(text.text()).stream()
                .filter(mention -> positions.stream().noneMatch(each -> each.isCompany(text.start() + mention.start())))
                .forEach(mention -> addMention(mention, text, found));
    }

    private static void addMention(Mention mention, Piece text, Map<String, Named> found) {
        if (mention.confidence() >= SURE) {
            var span = new Span(text.start() + mention.start(), text.start() + mention.end(), mention.confidence());
            String name = text.sub(mention.start(), mention.end()).tidy();
            found.putIfAbsent(mention.skillId(), new Named(name, mention.skillId(), span));
        }
    }

    private static Read<CvSkill> skill(Named named, SkillUse use) {
        var used = named.id() == null ? null : use.of(named.id());
        return Read.of(
                new CvSkill(
                        named.name(),
                        named.id(),
                        used == null ? null : used.months(),
                        used == null ? null : used.last()),
                named.span());
    }

    private record Named(String name, @Nullable String id, Span span) {}
}
