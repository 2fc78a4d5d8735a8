package dev.shortlist.samples.told;

import dev.shortlist.samples.layout.EntryForm;
import dev.shortlist.samples.sheet.Block;
import dev.shortlist.samples.sheet.Block.Beside;
import dev.shortlist.samples.sheet.Block.Entry;
import dev.shortlist.samples.sheet.Block.Item;
import dev.shortlist.samples.sheet.Block.Labelled;
import dev.shortlist.samples.sheet.Block.Split;
import dev.shortlist.samples.sheet.Block.Styled;
import dev.shortlist.samples.sheet.Block.Text;
import dev.shortlist.samples.sheet.Face;
import dev.shortlist.samples.told.Cv.Post;
import dev.shortlist.samples.told.Cv.School;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Sets positions and studies in one form.
final class Entries {

    private final EntryForm form;
    private final Manner manner;
    private final boolean companyFirst;

    Entries(EntryForm form, Manner manner, boolean companyFirst) {
        this.form = form;
        this.manner = manner;
        this.companyFirst = companyFirst;
    }

    /// What an entry says; labels name title and place in the wording.
    private record Told(
            String titleLabel,
            String title,
            String placeLabel,
            String place,
            String location,
            String period,
            List<String> items) {}

    List<Block> of(Post post) {
        return set(new Told(
                "title", post.title(), "company", post.company(), post.location(), post.period(), post.done()));
    }

    List<Block> of(School school) {
        var grade = school.grade();
        return set(new Told(
                "degree",
                school.written(),
                "school",
                school.school(),
                "",
                school.period(),
                grade == null ? List.of() : List.of(grade)));
    }

    private List<Block> set(Told told) {
        return switch (form) {
            case TITLED -> titled(told);
            case HARVARD -> harvard(told);
            case MARGIN -> List.of(beside(told, false));
            case TIMELINE -> List.of(beside(told, true));
            case LABELLED -> labelled(told);
            case ONE_LINE -> oneLine(told);
            case BRIEF -> List.of(new Text(told.period() + "   " + line(told)));
        };
    }

    private List<Block> titled(Told told) {
        String place = joined(told.place(), told.location());
        return List.of(
                companyFirst
                        ? new Entry(place, told.title(), told.period(), told.items())
                        : new Entry(told.title(), place, told.period(), told.items()));
    }

    private List<Block> harvard(Told told) {
        return join(
                List.of(
                        new Split(told.place(), told.location(), Face.BOLD),
                        new Split(told.title(), told.period(), Face.ITALIC)),
                items(told));
    }

    private Beside beside(Told told, boolean line) {
        var head = companyFirst
                ? List.<Block>of(
                        new Styled(joined(told.place(), told.location()), Face.BOLD),
                        new Styled(told.title(), Face.ITALIC))
                : List.<Block>of(
                        new Styled(told.title(), Face.BOLD),
                        new Styled(joined(told.place(), told.location()), Face.MUTED));
        return new Beside(told.period(), join(head, items(told)), line);
    }

    private List<Block> labelled(Told told) {
        var facts = new ArrayList<Block>();
        facts.add(new Labelled(label(told.titleLabel()), told.title()));
        facts.add(new Labelled(label(told.placeLabel()), told.place()));
        if (!told.location().isEmpty()) {
            facts.add(new Labelled(label("place"), told.location()));
        }
        facts.add(new Labelled(label("period"), told.period()));
        if (!told.items().isEmpty()) {
            facts.add(new Styled(label(told.titleLabel().equals("title") ? "duties" : "grade") + ":", Face.BOLD));
        }
        return join(facts, items(told), List.of(new Text(" ")));
    }

    private List<Block> oneLine(Told told) {
        return join(List.of(new Styled(line(told) + " (" + told.period() + ")", Face.BOLD)), items(told));
    }

    private String line(Told told) {
        return Stream.of(told.title(), told.place(), told.location())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(manner.isArabic() ? "، " : ", "));
    }

    private String joined(String place, String location) {
        return location.isEmpty() ? place : place + manner.one(separators()) + location;
    }

    private List<String> separators() {
        return manner.isArabic() ? List.of("، ", " - ", " | ") : List.of(", ", " – ", " | ");
    }

    private String label(String name) {
        return manner.one(Vocabulary.known(manner.vocabulary().labels(), name));
    }

    private static List<Block> items(Told told) {
        return told.items().stream().<Block>map(Item::new).toList();
    }

    @SafeVarargs
    private static List<Block> join(List<? extends Block>... parts) {
        var joined = new ArrayList<Block>();
        for (var part : parts) {
            joined.addAll(part);
        }
        return joined;
    }
}
