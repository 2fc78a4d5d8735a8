package dev.shortlist.ingest.parsing.domain.history;

import dev.shortlist.ingest.parsing.domain.entry.Dates;
import dev.shortlist.ingest.parsing.domain.entry.Fragments;
import dev.shortlist.ingest.parsing.domain.history.Labels.Label;
import dev.shortlist.ingest.parsing.domain.text.Lexicon;
import dev.shortlist.ingest.parsing.domain.text.Piece;
import dev.shortlist.ingest.parsing.domain.text.TextLine;
import dev.shortlist.ingest.parsing.domain.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells title, company, location and period apart in the naming lines of a position, in whatever order they stand.
final class HeaderReader {

    private static final double TITLE = 0.4;
    private static final double SURE = 0.6;
    private static final double ORDER = 0.02;
    private static final int COMMA = 2;

    private static final Pattern OF = Pattern.compile("(?iu)^(?:d['’]|(?:de|du|des|en)\\s)");
    private static final Pattern ASIDE = Pattern.compile("\\s*\\([^)]*\\)$");

    private final Lexicon lexicon;
    private final Dates dates;
    private final Fragments fragments;
    private final CompanyPlace companyPlace;

    HeaderReader(Lexicon lexicon, Dates dates) {
        this.lexicon = lexicon;
        this.dates = dates;
        this.fragments = new Fragments(lexicon, dates);
        this.companyPlace = new CompanyPlace(lexicon, fragments);
    }

    /// `titleFirst` decides where words alone do not.
    Header read(List<TextLine> lines, boolean titleFirst) {
        var labelled = Labels.read(lines);
        if (labelled.containsKey(Label.TITLE) || labelled.containsKey(Label.COMPANY)) {
            return labelled(lines, labelled);
        }
        var parts = new ArrayList<>(fragments.of(lines, false));
        var places = takePlaces(parts, lines);
        if (parts.size() < 2) {
            parts = new ArrayList<>(fragments.of(lines, true));
            places = takePlaces(parts, lines);
        } else {
            cutTrailingPlaces(parts, places);
        }
        var header =
                companyPlace.untitled(assign(lines, parts, places.isEmpty() ? null : places.getFirst(), titleFirst));
        if (header.company() == null && header.title() != null && places.size() > 1) {
            // "Student, City of Leeds" with its place below: the first one is where the person worked.
            return new Header(header.title(), places.getFirst(), places.get(1), header.period());
        }
        return header.location() == null ? companyPlace.cut(header, parts) : header;
    }

    private Header labelled(List<TextLine> lines, Map<Label, Piece> labelled) {
        var rest = lines.stream().filter(line -> !Labels.isLabelled(line)).toList();
        var others = assign(rest, new ArrayList<>(fragments.of(rest, false)), null, true);
        var title = labelled.get(Label.TITLE);
        var company = labelled.get(Label.COMPANY);
        return new Header(
                title != null ? bare(title) : others.title(),
                company != null ? bare(company) : others.company(),
                labelled.getOrDefault(Label.LOCATION, others.location()),
                dates.period(lines).orElse(null));
    }

    private @Nullable Piece bare(Piece piece) {
        var rest = dates.without(piece);
        return rest.isEmpty() ? null : rest.getFirst();
    }

    private List<Piece> takePlaces(List<Piece> parts, List<TextLine> lines) {
        var places = parts.stream()
                .filter(part -> fragments.isPlace(part) || isPlaceApart(part, parts, lines))
                .toList();
        // A company may be called after a city: something must remain.
        if (places.size() < parts.size()) {
            parts.removeAll(places);
        }
        return new ArrayList<>(places);
    }

    /// "Ekenstad, Norway" in a column of its own, or behind title and company.
    private boolean isPlaceApart(Piece part, List<Piece> parts, List<TextLine> lines) {
        boolean column = lines.stream()
                .flatMap(line -> line.pieces().stream().skip(1))
                .anyMatch(piece -> piece.start() == part.start() && piece.end() == part.end());
        boolean last = parts.size() > 2 && parts.getLast().equals(part);
        return (column || last) && fragments.endsWithPlace(part) && titleScore(part) <= 0 && companyScore(part) <= 0;
    }

    /// "Nile Ltd, Cairo" is a company and its place.
    private void cutTrailingPlaces(List<Piece> parts, List<Piece> places) {
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            int comma = Math.max(part.text().indexOf(','), part.text().indexOf('،'));
            if (comma > 0) {
                var tail = part.sub(comma + 1, part.text().length());
                if (!tail.isEmpty() && fragments.isPlace(tail)) {
                    parts.set(i, part.sub(0, comma));
                    places.add(tail);
                }
            }
        }
    }

    private Header assign(List<TextLine> lines, List<Piece> parts, @Nullable Piece place, boolean titleFirst) {
        var period = dates.period(lines).orElse(null);
        if (parts.isEmpty()) {
            return new Header(null, null, place, period);
        }
        var title = title(parts, titleFirst);
        if (title != null) {
            parts.remove(title);
        }
        var company = company(parts);
        return new Header(title == null ? null : whole(title, company, lines, parts), company, place, period);
    }

    private @Nullable Piece title(List<Piece> parts, boolean titleFirst) {
        var best =
                parts.stream().max(Comparator.comparingDouble(this::titleScore)).orElseThrow();
        if (titleScore(best) >= TITLE) {
            return best;
        }
        if (parts.size() == 1) {
            return null;
        }
        var company = parts.stream()
                .max(Comparator.comparingDouble(this::companyScore))
                .orElseThrow();
        if (companyScore(company) >= TITLE) {
            return parts.getFirst().equals(company) ? parts.get(1) : parts.getFirst();
        }
        return titleFirst ? parts.getFirst() : parts.get(1);
    }

    private @Nullable Piece company(List<Piece> parts) {
        double rank = 0;
        double bestScore = Double.NEGATIVE_INFINITY;
        @Nullable Piece best = null;
        for (Piece part : parts) {
            double score = companyScore(part) - lexicon.titles().likelihood(part.text()) * 0.5 - rank;
            if (score > bestScore && part.words() <= 12) {
                bestScore = score;
                best = part;
            }
            rank += ORDER;
        }
        return best;
    }

    /// Whether title and company are told apart by more than a comma, which may as well stand inside a title.
    boolean isComplete(Header header) {
        var title = header.title();
        var company = header.company();
        if (title == null || company == null || titleScore(title) < TITLE) {
            return false;
        }
        boolean apart = company.start() - title.end() > COMMA || title.start() > company.start();
        return apart || companyScore(company) >= TITLE;
    }

    boolean endsWithPlace(Piece piece) {
        return fragments.endsWithPlace(piece);
    }

    boolean isTitle(@Nullable String text) {
        return text != null && lexicon.titles().looksLikeTitle(text);
    }

    /// How much a header that was read speaks for the title before the company, below 0 for the company first: where
    /// the words of neither are known, their look has half a voice.
    double order(Header header) {
        var title = header.title();
        var company = header.company();
        if (title == null || company == null) {
            return 0;
        }
        int first = title.start() < company.start() ? 1 : -1;
        if (titleScore(title) >= SURE) {
            return first;
        }
        double look = NameLook.titleness(title.text()) - NameLook.titleness(company.text());
        return Math.clamp(look, -1, 1) * first / 2;
    }

    /// "Designer at Nile Ltd" may be long and is no sentence.
    boolean namesTitleAndEmployer(TextLine line) {
        var parts = fragments.of(List.of(line), false);
        return parts.size() > 1 && isTitle(parts.getFirst().text()) && !Words.endsSentence(line.text());
    }

    private double titleScore(Piece part) {
        double likelihood = part.words() > 10
                ? 0
                : lexicon.titles().likelihood(ASIDE.matcher(part.text()).replaceFirst(""));
        return likelihood - companyScore(part) * 0.5;
    }

    private double companyScore(Piece part) {
        if (opensWithTitle(part)) {
            return 0;
        }
        double school = lexicon.organisations().looksLikeInstitution(part.text()) ? 0.6 : 0;
        return Math.max(school, lexicon.organisations().companyLikelihood(part.text()));
    }

    /// The manager of a hotel is no hotel: Arabic and French name what a thing is first.
    private boolean opensWithTitle(Piece part) {
        var words = part.text().split("\\s+", 2);
        return words.length > 1
                && (Words.isArabic(words[0]) || OF.matcher(words[1]).find())
                && lexicon.titles().likelihood(words[0]) >= TITLE;
    }

    /// "Software Engineer - Payments" is one title when the company stands elsewhere.
    private static Piece whole(Piece title, @Nullable Piece company, List<TextLine> lines, List<Piece> others) {
        for (TextLine line : lines) {
            for (Piece piece : line.pieces()) {
                boolean holdsTitle = piece.start() <= title.start() && title.end() <= piece.end();
                boolean holdsCompany =
                        company != null && piece.start() <= company.start() && company.end() <= piece.end();
                if (holdsTitle && !holdsCompany && company != null) {
                    return extended(title, piece, others);
                }
            }
        }
        return title;
    }

    private static Piece extended(Piece title, Piece piece, List<Piece> others) {
        int end = title.end();
        for (Piece other : others) {
            boolean follows = other.start() >= end && other.start() - end <= 4 && other.end() <= piece.end();
            end = follows ? other.end() : end;
        }
        return piece.sub(title.start() - piece.start(), end - piece.start());
    }
}
