package dev.shortlist.ingest.parsing.domain.shield;

import dev.shortlist.language.skill.Mention;
import dev.shortlist.language.skill.SkillCatalogue;
import dev.shortlist.reader.Document;
import dev.shortlist.reader.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds words that are repeated for a machine's sake: the same one over and over, or keywords without end.
final class KeywordStuffing {

    private static final String KIND = "keyword_stuffing";
    private static final int SAME_IN_BLOCK = 3;
    private static final int SAME_IN_ONE_LINE = 4;
    private static final long MOST_OF_A_LINE = 4;
    private static final int SAME_IN_ALL = 30;
    private static final int WORDS_TO_A_MENTION = 35;
    private static final int BARE_KEYWORDS = 90;
    private static final int REPEATED_KEYWORDS = 24;
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?iu)\\s*(?:page|seite|صفحة)?\\s*\\d{1,2}(?:\\s*(?:/|of|von|sur|من)\\s*\\d{1,2})?\\s*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}+#.]*");
    private static final Pattern HANDLE = Pattern.compile("(?i)^https?://[^/]+/(?:[^?#]*/)?@?([\\w.-]+)/?$");
    private static final Pattern LIST_MARK = Pattern.compile("[,;|،؛\u2022]");

    private KeywordStuffing() {}

    static List<Suspicion> find(Document document, SkillCatalogue catalogue) {
        var mentions = catalogue.find(document.text());
        var found = new ArrayList<>(repeatedInLine(document, handles(document, catalogue)));
        found.addAll(repeatedInAll(document, mentions));
        found.addAll(bareBlocks(document, mentions));
        return found;
    }

    /// "Java Java Java Java": a line that says the same thing again and again; "email marketing, content marketing"
    /// does not.
    private static List<Suspicion> repeatedInLine(Document document, Set<String> handles) {
        return document.lines().stream()
                .filter(line -> isRepetitive(line.text().toLowerCase(Locale.ROOT), handles))
                .map(line -> new Suspicion(KIND, line.start(), line.end()))
                .toList();
    }

    /// What a person is called on the sites that the CV links to: one handle on four sites is no trick.
    private static Set<String> handles(Document document, SkillCatalogue catalogue) {
        return document.links().stream()
                .map(link -> HANDLE.matcher(link.uri()))
                .filter(Matcher::find)
                .map(handle -> handle.group(1).toLowerCase(Locale.ROOT))
                .filter(handle -> catalogue.find(handle).isEmpty())
                .collect(Collectors.toSet());
    }

    private static boolean isRepetitive(String line, Set<String> handles) {
        var items = LIST_MARK
                .splitAsStream(line)
                .map(String::strip)
                .filter(item -> item.length() > 1)
                .toList();
        if (items.size() > 2 && items.stream().distinct().count() * 4 >= items.size() * 3L) {
            return false;
        }
        if (mostRepeated(items.stream().filter(item -> !handles.contains(item))) >= SAME_IN_ONE_LINE) {
            return true;
        }
        var words = WORD.matcher(line)
                .results()
                .map(MatchResult::group)
                .filter(word -> !handles.contains(word))
                .toList();
        long repeated = mostRepeated(words.stream().filter(KeywordStuffing::isKeyword));
        boolean nothingElse = repeated == words.size() && repeated >= SAME_IN_BLOCK;
        return nothingElse || (repeated >= SAME_IN_ONE_LINE && repeated * 10 >= words.size() * MOST_OF_A_LINE);
    }

    // Sentences repeat small words only.
    private static boolean isKeyword(String word) {
        boolean named =
                word.length() > 3 || !Character.isLetter(word.charAt(0)) || word.matches("sql|aws|c\\+\\+|c#|php");
        return named && !word.chars().allMatch(Character::isDigit);
    }

    private static long mostRepeated(Stream<String> words) {
        return words.collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).values().stream()
                .max(Long::compare)
                .orElse(0L);
    }

    private static List<Suspicion> repeatedInAll(Document document, List<Mention> mentions) {
        Map<String, List<Mention>> bySkill = mentions.stream().collect(Collectors.groupingBy(Mention::skillId));
        // Whoever works with one thing for years names it often, but in many words.
        long most =
                Math.max(SAME_IN_ALL, WORD.matcher(document.text()).results().count() / WORDS_TO_A_MENTION);
        var found = new ArrayList<Suspicion>();
        bySkill.values().stream().filter(all -> all.size() > most).forEach(all -> {
            var perLine = new HashMap<Line, Integer>();
            all.forEach(mention -> perLine.merge(document.lineAt(mention.start()), 1, Integer::sum));
            perLine.forEach((line, count) -> {
                if (count > 1) {
                    found.add(new Suspicion(KIND, line.start(), line.end()));
                }
            });
        });
        return found;
    }

    /// Lines on end that are nothing but keywords: too many of them, or the same ones over and over. Lines apart,
    /// such as the tools of each position, may well repeat each other; so may certificates of one maker, which name
    /// little else.
    private static List<Suspicion> bareBlocks(Document document, List<Mention> mentions) {
        var named = new HashMap<Integer, Set<String>>();
        mentions.forEach(mention -> named.computeIfAbsent(
                        document.lineAt(mention.start()).start(), _ -> new HashSet<>())
                .add(mention.skillId()));
        var found = new ArrayList<Suspicion>();
        var block = new ArrayList<Line>();
        for (Line line : document.lines()) {
            if (isBare(line, named.getOrDefault(line.start(), Set.of()).size())) {
                block.add(line);
            } else if (!PAGE_NUMBER.matcher(line.text()).matches()) {
                strike(block, named, found);
                block.clear();
            }
        }
        strike(block, named, found);
        return found;
    }

    private static boolean isBare(Line line, int skills) {
        long marks = LIST_MARK.matcher(line.text()).results().count();
        long words = WORD.matcher(line.text()).results().count();
        return skills >= 3 && (skills * 2L >= words || (marks >= 3 && skills * 3L >= words));
    }

    private static void strike(List<Line> block, Map<Integer, Set<String>> named, List<Suspicion> found) {
        var counts = block.stream()
                .flatMap(line -> named.getOrDefault(line.start(), Set.of()).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long keywords = counts.values().stream().mapToLong(Long::longValue).sum();
        block.stream()
                .filter(line -> keywords >= BARE_KEYWORDS
                        || (keywords >= REPEATED_KEYWORDS
                                && isRepeated(named.getOrDefault(line.start(), Set.of()), counts)))
                .forEach(line -> found.add(new Suspicion(KIND, line.start(), line.end())));
    }

    /// Whether most of what a line names is named again and again around it; an honest list names a thing once.
    private static boolean isRepeated(Set<String> named, Map<String, Long> counts) {
        long again = named.stream()
                .filter(skill -> counts.getOrDefault(skill, 0L) >= SAME_IN_BLOCK)
                .count();
        return again * 10 >= named.size() * 7L && again > 0;
    }
}
