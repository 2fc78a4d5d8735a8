package dev.shortlist.ingest.parsing.domain;

import dev.shortlist.ingest.parsing.domain.Outcome.NotACv;
import dev.shortlist.ingest.parsing.domain.Outcome.Parsed;
import dev.shortlist.ingest.parsing.domain.refine.VisibleText;
import dev.shortlist.ingest.parsing.domain.section.Parts;
import dev.shortlist.ingest.parsing.domain.section.SectionFinder;
import dev.shortlist.ingest.parsing.domain.shield.Shield;
import dev.shortlist.ingest.parsing.domain.shield.Shielded;
import dev.shortlist.ingest.parsing.domain.text.Lexicon;
import dev.shortlist.ingest.parsing.domain.text.LineCutter;
import dev.shortlist.ingest.parsing.domain.text.TextLine;
import dev.shortlist.language.LanguageDetector;
import dev.shortlist.language.lexicon.Section;
import dev.shortlist.reader.Document;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads a document as a CV, or says what it is instead. The same document and hints give the same outcome, always.
public final class CvReader {

    public Outcome read(Document document, Hints hints) {
        var lexicon = Lexicon.asOf(YearMonth.from(hints.receivedOn()));
        var shielded = new Shield(lexicon.skills()).inspect(document);
        var lines = LineCutter.cut(document, shielded::allows);
        var parts = new SectionFinder(lexicon).divide(lines);
        var reference = ReferenceDate.of(lines, lexicon, hints.receivedOn());
        var content = Content.read(document, parts, lines, lexicon, YearMonth.from(reference));
        return CvLikeness.judge(content, parts, lines)
                .<Outcome>map(other -> new NotACv(other, CvLikeness.reason(other)))
                .orElseGet(() -> new Parsed(new ParsedCv(
                        content.cv(),
                        document.text(),
                        content.evidence(),
                        Sections.of(document, parts),
                        LanguageDetector.detect(visible(lines)),
                        reference,
                        Figures.of(content.cv(), reference),
                        shielded.integrity(),
                        shape(document, parts, lines),
                        showable(document, parts, shielded))));
    }

    /// Neither what the shield struck nor what the CV says of other people.
    private static VisibleText showable(Document document, Parts parts, Shielded shielded) {
        var others = parts.lines(Section.REFERENCES).stream()
                .map(line -> line.line().start())
                .collect(Collectors.toSet());
        return VisibleText.of(document, line -> shielded.allows(line) && !others.contains(line.start()));
    }

    private static String visible(List<TextLine> lines) {
        var text = new StringBuilder();
        lines.forEach(line -> text.append(line.text()).append('\n'));
        return text.toString();
    }

    private static ParsedCv.Shape shape(Document document, Parts parts, List<TextLine> lines) {
        // What a person is called and how they are reached may be long or short.
        var contact = Set.copyOf(parts.lines(Section.CONTACT));
        int words = lines.stream()
                .filter(line -> !contact.contains(line))
                .mapToInt(line -> line.body().words())
                .sum();
        int bullets = (int) lines.stream().filter(TextLine::bullet).count();
        return new ParsedCv.Shape(document.pages(), words, parts.headings(), bullets, document.truncated());
    }
}
