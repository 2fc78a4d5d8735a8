package dev.shortlist.samples.layout;

import dev.shortlist.samples.sheet.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The layouts by name.
public final class Layouts {

    private static final Map<String, Layout> ALL = Map.of(
            "one-column", new OneColumn(false),
            "skills-first", new OneColumn(true),
            "left-sidebar", new Sidebar(true),
            "right-sidebar", new Sidebar(false),
            "two-columns", new TwoColumns(),
            "table", new Table(),
            "page-header", new PageHeader(),
            "text-box", new TextBox());

    private Layouts() {}

    public static Layout named(String name) {
        var layout = ALL.get(name);
        if (layout == null) {
            throw new IllegalArgumentException("no layout called " + name);
        }
        return layout;
    }

    @SafeVarargs
    static List<Block> join(List<Block>... parts) {
        var joined = new ArrayList<Block>();
        for (var part : parts) {
            joined.addAll(part);
        }
        return joined;
    }
}
