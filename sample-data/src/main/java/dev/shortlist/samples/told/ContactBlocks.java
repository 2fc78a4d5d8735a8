package dev.shortlist.samples.told;

import dev.shortlist.samples.sheet.Block;
import dev.shortlist.samples.sheet.Block.Marked;
import dev.shortlist.samples.sheet.Block.Text;
import dev.shortlist.samples.sheet.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Sets how to reach a person.
final class ContactBlocks {

    private final Cv cv;
    private final Manner manner;
    private final Dress dress;

    ContactBlocks(Cv cv, Manner manner, Dress dress) {
        this.cv = cv;
        this.manner = manner;
        this.dress = dress;
    }

    private record Fact(@Nullable String label, Icon icon, String text) {}

    /// The facts on one line, links and what else is told on the next.
    List<Block> lines() {
        if (dress.icons()) {
            return list();
        }
        var facts = facts().stream().map(this::labelled).toList();
        var lines = new ArrayList<Block>();
        lines.add(new Text(String.join(dress.separator(), facts.subList(0, 3))));
        if (facts.size() > 3) {
            lines.add(new Text(String.join(dress.separator(), facts.subList(3, facts.size()))));
        }
        if (!cv.who().personal().isEmpty()) {
            lines.add(new Text(String.join(dress.separator(), cv.who().personal())));
        }
        return lines;
    }

    List<Block> list() {
        var lines = new ArrayList<Block>();
        for (var fact : facts()) {
            lines.add(dress.icons() ? new Marked(fact.icon(), fact.text()) : new Text(labelled(fact)));
        }
        cv.who().personal().forEach(fact -> lines.add(new Text(fact)));
        return lines;
    }

    private List<Fact> facts() {
        var who = cv.who();
        var facts = new ArrayList<>(List.of(
                new Fact("phone", Icon.PHONE, who.phoneWritten()),
                new Fact("email", Icon.MAIL, who.email()),
                new Fact("address", Icon.PLACE, who.location())));
        // Some put the address first.
        if (manner.words() % 3 == 0) {
            facts.addFirst(facts.removeLast());
        }
        facts.addAll(who.links().stream()
                .map(link -> new Fact(null, Icon.LINK, link))
                .collect(Collectors.toList()));
        return facts;
    }

    private String labelled(Fact fact) {
        return fact.label() == null || !dress.contactLabels()
                ? fact.text()
                : manner.one(Vocabulary.known(manner.vocabulary().labels(), fact.label())) + ": " + fact.text();
    }
}
