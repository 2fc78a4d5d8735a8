package dev.shortlist.reader.pdf;

import dev.shortlist.reader.limit.Meter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// Walks the tree of pages once, whatever loops it has, and hands inherited entries down.
final class PageTree {

    private static final List<COSName> INHERITED =
            List.of(COSName.RESOURCES, COSName.MEDIA_BOX, COSName.CROP_BOX, COSName.ROTATE);

    private final Meter meter;
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<COSDictionary> pages = new ArrayList<>();

    private PageTree(Meter meter) {
        this.meter = meter;
    }

    static List<COSDictionary> pages(COSDictionary catalog, Meter meter) {
        var tree = new PageTree(meter);
        COSDictionary root = catalog.getCOSDictionary(COSName.PAGES);
        if (root != null) {
            tree.visit(root, new COSDictionary(), 0);
        }
        return tree.pages;
    }

    private void visit(COSDictionary node, COSDictionary parent, int depth) {
        meter.depth(depth);
        meter.tick();
        if (!seen.add(node)) {
            return;
        }
        var own = new COSDictionary(node);
        for (COSName key : INHERITED) {
            if (!own.containsKey(key) && parent.containsKey(key)) {
                own.setItem(key, parent.getItem(key));
            }
        }
        if (node.getDictionaryObject(COSName.KIDS) instanceof COSArray kids) {
            visitAll(kids, own, depth);
        } else {
            pages.add(own);
        }
    }

    private void visitAll(COSArray kids, COSDictionary parent, int depth) {
        for (int i = 0; i < kids.size() && pages.size() <= meter.budget().pages(); i++) {
            if (kids.getObject(i) instanceof COSDictionary kid) {
                visit(kid, parent, depth + 1);
            }
        }
    }
}
