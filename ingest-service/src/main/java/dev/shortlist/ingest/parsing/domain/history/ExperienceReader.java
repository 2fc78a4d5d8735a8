package dev.shortlist.ingest.parsing.domain.history;

import dev.shortlist.contracts.cv.Experience;
import dev.shortlist.ingest.parsing.domain.entry.Anchors;
import dev.shortlist.ingest.parsing.domain.entry.BodyItems;
import dev.shortlist.ingest.parsing.domain.entry.Dated;
import dev.shortlist.ingest.parsing.domain.entry.Dates;
import dev.shortlist.ingest.parsing.domain.entry.Entry;
import dev.shortlist.ingest.parsing.domain.entry.EntrySplitter;
import dev.shortlist.ingest.parsing.domain.entry.Item;
import dev.shortlist.ingest.parsing.domain.entry.NamingMarks;
import dev.shortlist.ingest.parsing.domain.section.Part;
import dev.shortlist.ingest.parsing.domain.section.Parts;
import dev.shortlist.ingest.parsing.domain.text.Lexicon;
import dev.shortlist.ingest.parsing.domain.text.Piece;
import dev.shortlist.ingest.parsing.domain.text.Span;
import dev.shortlist.ingest.parsing.domain.text.TextLine;
import dev.shortlist.language.lexicon.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads positions: title, company, place, period and what was done there.
public final class ExperienceReader {

    private static final Pattern BREAK = Pattern.compile(
            "(?iu)^(?:career break|(?:parental|maternity|paternity) leave|sabbatical|gap year|elternzeit|mutterschutz|congé (?:parental|(?:de )?maternité))\\b");
    private static final Pattern FREELANCE = Pattern.compile(
            "(?iu)freelance|self-employed|indépendante?\\b|freiberuflich|مستقلة?(?!\\p{L})|عمل حر|لحسابي");

    private final HeaderReader headers;
    private final EntrySplitter splitter;
    private final BodyItems bodies;
    private final Dates dates;
    private final ToldPosition told;

    public ExperienceReader(Lexicon lexicon) {
        this.dates = new Dates(lexicon.dates());
        this.headers = new HeaderReader(lexicon, dates);
        this.bodies = new BodyItems(dates);
        this.told = new ToldPosition(lexicon.titles());
        var form = new ExperienceForm(lexicon, dates, headers);
        this.splitter = new EntrySplitter(
                new Anchors(dates, line -> form.allows(line) && lexicon.titles().looksLikeTitle(line.text())), form);
    }

    public List<Position> read(Parts parts) {
        var positions = new ArrayList<Position>();
        for (Part part : parts.of(Section.EXPERIENCE)) {
            positions.addAll(read(part.lines()));
        }
        return parts.has(Section.EXPERIENCE) ? positions : withoutHeading(parts.unnamed());
    }

    /// Without a heading only lines or blocks of lines count that say a title, a company and a period.
    private List<Position> withoutHeading(List<TextLine> lines) {
        var blocks = lines.stream()
                .collect(Collectors.groupingBy(line -> line.line().region(), LinkedHashMap::new, Collectors.toList()))
                .values();
        var byLine = whole(lines.stream().map(List::of));
        var byBlock = whole(blocks.stream());
        return byLine.size() < byBlock.size() ? byBlock : byLine;
    }

    private List<Position> whole(Stream<List<TextLine>> blocks) {
        return blocks.flatMap(block -> read(block).stream())
                .filter(position ->
                        position.period() != null && position.experience().company() != null)
                .filter(position -> headers.isTitle(position.experience().title()))
                .toList();
    }

    List<Position> read(List<TextLine> all) {
        var written = NamingMarks.off(all, line -> headers.isTitle(line.text()));
        var lines = IntStream.range(0, written.size())
                .mapToObj(i -> Anchors.unlisted(
                        told.named(written.get(i)),
                        piece -> dates.isOnly(piece) || headers.endsWithPlace(piece),
                        piece -> headers.isTitle(piece.text()) || hasItems(written, i) || hasPlace(written.get(i))))
                .toList();
        var table = Table.find(lines);
        if (table.isPresent()) {
            return rows(table.get(), lines);
        }
        var entries = splitter.split(lines);
        boolean titleFirst = titleFirst(entries);
        var positions = new ArrayList<Position>();
        @Nullable Header above = null;
        for (Entry entry : entries) {
            var header = headers.read(entry.header(), titleFirst);
            if (header.company() == null && above != null && header.title() != null && !isOwnMaster(header.title())) {
                header = header.under(above);
            }
            above = header;
            positions.add(position(header, entry.lines(), bodies.read(entry.body())));
        }
        return withoutUmbrellas(positions);
    }

    /// Who works freelance does so for nobody that is named above.
    private static boolean isOwnMaster(Piece title) {
        return FREELANCE.matcher(title.text()).find();
    }

    /// Whether lines follow that are set in further.
    private static boolean hasItems(List<TextLine> lines, int at) {
        return at + 1 < lines.size()
                && lines.get(at + 1).indent() > lines.get(at).indent();
    }

    private boolean hasPlace(TextLine line) {
        return line.pieces().stream().skip(1).anyMatch(headers::endsWithPlace);
    }

    private boolean titleFirst(List<Entry> entries) {
        double order = 0;
        for (Entry entry : entries) {
            order += headers.order(headers.read(entry.header(), true));
        }
        return order >= 0;
    }

    private List<Position> rows(Table table, List<TextLine> lines) {
        var positions = new ArrayList<Position>();
        for (TextLine line : lines.subList(table.headRow() + 1, lines.size())) {
            var row = table.row(line);
            if (row.isEmpty()) {
                continue;
            }
            var header = new Header(
                    row.get(Labels.Label.TITLE),
                    row.get(Labels.Label.COMPANY),
                    row.get(Labels.Label.LOCATION),
                    period(row, line));
            var detail = row.get(Labels.Label.DETAIL);
            var items = detail == null ? List.<Item>of() : List.of(new Item(detail.tidy(), detail.span(0.9)));
            positions.add(position(header, List.of(line), items));
        }
        return positions;
    }

    /// The period of a row, which may have a column for each of its ends.
    private @Nullable Dated period(Map<Labels.Label, Piece> row, TextLine line) {
        var from = row.get(Labels.Label.FROM);
        var to = row.get(Labels.Label.TO);
        if (from != null && to != null) {
            var both = new Piece(from.text() + " – " + to.text(), from.start(), to.end());
            return dates.in(both).stream().findFirst().orElse(null);
        }
        return dates.period(List.of(line)).orElse(null);
    }

    /// A company's own dates above two positions there are no third position.
    private static List<Position> withoutUmbrellas(List<Position> positions) {
        var kept = new ArrayList<Position>();
        for (int i = 0; i < positions.size(); i++) {
            var position = positions.get(i);
            var next = i + 1 < positions.size() ? positions.get(i + 1) : null;
            boolean umbrella = next != null
                    && position.experience().title() == null
                    && position.experience().achievements().isEmpty()
                    && next.experience().title() != null
                    && Objects.equals(
                            next.experience().company(), position.experience().company());
            String company = position.experience().company();
            boolean empty = position.experience().title() == null
                    && (company == null || BREAK.matcher(company).find());
            if (!umbrella && !empty) {
                kept.add(position);
            }
        }
        return kept;
    }

    private static Position position(Header header, List<TextLine> lines, List<Item> items) {
        var period = header.period();
        String title = tidy(header.title());
        var experience = new Experience(
                title,
                title,
                tidy(header.company()),
                tidy(header.location()),
                period == null ? null : period.start(),
                period == null || period.span().current() ? null : period.end(),
                period == null ? null : period.piece().tidy(),
                items.stream().map(Item::text).toList());
        return new Position(experience, proof(header, items), period == null ? null : period.span(), lines);
    }

    private static Map<String, Span> proof(Header header, List<Item> items) {
        var proof = new HashMap<String, Span>();
        put(proof, ".title", header.title(), 0.9);
        put(proof, ".company", header.company(), 0.85);
        put(proof, ".location", header.location(), 0.85);
        var period = header.period();
        if (period != null) {
            put(proof, ".period", period.piece(), 0.95);
            put(proof, ".start", period.start() == null ? null : period.piece(), 0.95);
            put(proof, ".end", period.span().current() || period.end() == null ? null : period.piece(), 0.95);
        }
        for (int i = 0; i < items.size(); i++) {
            proof.put(".achievements[" + i + "]", items.get(i).span());
        }
        return proof;
    }

    private static void put(Map<String, Span> proof, String key, @Nullable Piece piece, double confidence) {
        if (piece != null) {
            proof.put(key, piece.span(confidence));
        }
    }

    private static @Nullable String tidy(@Nullable Piece piece) {
        return piece == null ? null : piece.tidy();
    }
}
