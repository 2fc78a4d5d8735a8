package dev.shortlist.ingest.parsing.domain.shield;

import dev.shortlist.contracts.cv.Integrity;
import dev.shortlist.contracts.cv.Integrity.Finding;
import dev.shortlist.contracts.cv.Integrity.Verdict;
import dev.shortlist.language.skill.SkillCatalogue;
import dev.shortlist.reader.Document;
import dev.shortlist.reader.text.PageNumber;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Judges a document's honesty: what is hidden, repeated for machines or addressed to them is shown and never read.
public final class Shield {

    private static final int QUOTE = 200;
    private static final int FINDINGS = 50;
    private static final int ODD_WORDS = 3;
    private static final int FEWEST_LETTERS = 2;
    private static final Pattern ZERO_WIDTH = Pattern.compile("[\\p{L}\\p{N}][\u200b\u2060\ufeff]+[\\p{L}\\p{N}]");

    private final SkillCatalogue catalogue;

    public Shield(SkillCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    public Shielded inspect(Document document) {
        var suspicions = new ArrayList<>(Instructions.find(document.text()));
        suspicions.addAll(KeywordStuffing.find(document, catalogue));
        suspicions.addAll(MixedScripts.find(document.text()));
        suspicions.addAll(zeroWidth(document.text()));
        suspicions.sort(Comparator.comparingInt(Suspicion::start));
        var findings = new ArrayList<>(hidden(document));
        suspicions.forEach(suspicion -> findings.add(finding(document, suspicion)));
        var distinct = List.copyOf(new LinkedHashSet<>(findings));
        var verdict = distinct.isEmpty() ? Verdict.CLEAN : Verdict.SUSPICIOUS;
        var kept = distinct.subList(0, Math.min(FINDINGS, distinct.size()));
        return new Shielded(new Integrity(verdict, kept), struck(document, suspicions));
    }

    private static List<Suspicion> zeroWidth(String text) {
        return ZERO_WIDTH
                .matcher(text)
                .results()
                .map(match -> new Suspicion("zero_width", match.start(), match.end()))
                .toList();
    }

    private static List<Finding> hidden(Document document) {
        return document.hidden().stream()
                .filter(found -> saysSomething(found.quote()))
                .map(found -> new Finding(
                        found.kind().name().toLowerCase(Locale.ROOT), found.page(), shortened(found.quote())))
                .toList();
    }

    /// An ornament that was cut off or a page number below the edge deceives nobody.
    private static boolean saysSomething(String quote) {
        long letters = quote.codePoints().filter(Character::isLetter).count();
        return letters >= FEWEST_LETTERS && !PageNumber.is(quote, PageNumber.ANY, 0);
    }

    /// Whether a text speaks to a machine about how to judge.
    public static boolean isOrder(String text) {
        return !Instructions.find(text).isEmpty();
    }

    private static Finding finding(Document document, Suspicion suspicion) {
        return new Finding(
                suspicion.kind(),
                document.pageOf(suspicion.start()),
                shortened(document.text().substring(suspicion.start(), suspicion.end())));
    }

    /// Every line that is addressed to machines; a single odd word does not discredit its line, several do.
    private static Set<Integer> struck(Document document, List<Suspicion> suspicions) {
        var struck = new LinkedHashSet<Integer>();
        var oddWords = new HashMap<Integer, Integer>();
        for (Suspicion suspicion : suspicions) {
            if (suspicion.kind().equals("homoglyph")) {
                int line = document.lineAt(suspicion.start()).start();
                if (oddWords.merge(line, 1, Integer::sum) >= ODD_WORDS) {
                    struck.add(line);
                }
            } else if (suspicion.kind().equals("instruction")
                    || suspicion.kind().equals("keyword_stuffing")) {
                document.lines().stream()
                        .filter(line -> line.start() < suspicion.end() && line.end() > suspicion.start())
                        .forEach(line -> struck.add(line.start()));
            }
        }
        return struck;
    }

    private static String shortened(String quote) {
        String flat = quote.replaceAll("\\s+", " ").strip();
        return flat.length() <= QUOTE ? flat : flat.substring(0, QUOTE - 1) + "\u2026";
    }
}
