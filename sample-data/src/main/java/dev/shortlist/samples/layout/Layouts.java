package dev.shortlist.samples.layout;

import dev.shortlist.samples.sheet.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The layouts by name.
public final class Layouts {

    private static final SortedMap<String, Layout> ALL = new TreeMap<>(Map.ofEntries(
            Map.entry("one-column", new OneColumn(false)),
            Map.entry("skills-first", new OneColumn(true)),
            Map.entry("left-sidebar", new Sidebar(true)),
            Map.entry("right-sidebar", new Sidebar(false)),
            Map.entry("two-columns", new TwoColumns()),
            Map.entry("table", new Table()),
            Map.entry("page-header", new PageHeader()),
            Map.entry("text-box", new TextBox()),
            Map.entry("date-column", new Margined(EntryForm.MARGIN, false)),
            Map.entry("timeline", new Margined(EntryForm.TIMELINE, false)),
            Map.entry("europass", new Margined(EntryForm.MARGIN, true)),
            Map.entry("harvard", new Plain(EntryForm.HARVARD)),
            Map.entry("latex", new Plain(EntryForm.HARVARD)),
            Map.entry("form", new Plain(EntryForm.LABELLED)),
            Map.entry("one-line", new Plain(EntryForm.ONE_LINE)),
            Map.entry("functional", new Functional()),
            Map.entry("designed", new Designed())));

    private Layouts() {}

    public static Layout named(String name) {
        var layout = ALL.get(name);
        if (layout == null) {
            throw new IllegalArgumentException("no layout called " + name);
        }
        return layout;
    }

    /// Those that a format can show, in the order of their names.
    public static List<String> suiting(String format) {
        return ALL.entrySet().stream()
                .filter(layout -> layout.getValue().suits(format))
                .map(Map.Entry::getKey)
                .toList();
    }

    @SafeVarargs
    public static List<Block> join(List<Block>... parts) {
        var joined = new ArrayList<Block>();
        for (var part : parts) {
            joined.addAll(part);
        }
        return joined;
    }
}
