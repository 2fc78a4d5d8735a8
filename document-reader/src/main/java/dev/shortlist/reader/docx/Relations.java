package dev.shortlist.reader.docx;

import dev.shortlist.reader.limit.Meter;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What a part refers to: other parts by kind, and links by id.
final class Relations {

    private record Relation(String kind, String target, boolean external) {}

    private final Map<String, Relation> byId = new HashMap<>();
    private final String folder;

    private Relations(String folder) {
        this.folder = folder;
    }

    static Relations of(Parts parts, String part, Meter meter) {
        int slash = part.lastIndexOf('/') + 1;
        var relations = new Relations(part.substring(0, slash));
        byte[] listed = parts.part(relations.folder + "_rels/" + part.substring(slash) + ".rels");
        if (listed != null) {
            var xml = new Xml(listed, meter);
            while (xml.next()) {
                if (xml.isStart() && xml.tag() == Tag.RELATION) {
                    meter.entry();
                    String type = xml.value("Type");
                    relations.byId.put(
                            xml.value("Id"),
                            new Relation(
                                    type.substring(type.lastIndexOf('/') + 1),
                                    xml.value("Target"),
                                    xml.value("TargetMode").equals("External")));
                }
            }
        }
        return relations;
    }

    /// The address of an external link.
    @Nullable String link(@Nullable String id) {
        Relation relation = byId.get(id == null ? "" : id);
        return relation != null && relation.external() ? relation.target() : null;
    }

    /// The part behind an id.
    @Nullable String part(String id) {
        Relation relation = byId.get(id);
        return relation == null || relation.external() ? null : path(relation.target());
    }

    /// The parts of a kind, by their paths.
    SortedSet<String> parts(String kind) {
        var found = new TreeSet<String>();
        for (Relation relation : byId.values()) {
            if (relation.kind().equals(kind) && !relation.external()) {
                found.add(path(relation.target()));
            }
        }
        return found;
    }

    private String path(String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        if (!target.contains("../")) {
            return folder + target;
        }
        var steps = new ArrayDeque<String>();
        for (String step : (folder + target).split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
