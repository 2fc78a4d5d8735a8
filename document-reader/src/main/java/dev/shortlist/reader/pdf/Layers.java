package dev.shortlist.reader.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/// Which optional layers a viewer shows when it opens the file.
final class Layers {

    private static final COSName GROUPS = COSName.getPDFName("OCGs");
    private static final COSName GROUP = COSName.getPDFName("OCG");

    private final Set<COSBase> on = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<COSBase> off = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean offByDefault;

    static Layers of(COSDictionary catalog) {
        var layers = new Layers();
        COSDictionary properties = catalog.getCOSDictionary(COSName.OCPROPERTIES);
        COSDictionary usual = properties == null ? null : properties.getCOSDictionary(COSName.D);
        if (usual != null) {
            layers.offByDefault = COSName.OFF.equals(usual.getCOSName(COSName.BASE_STATE));
            addAll(usual.getDictionaryObject(COSName.ON), layers.on);
            addAll(usual.getDictionaryObject(COSName.OFF), layers.off);
        }
        return layers;
    }

    boolean hides(@Nullable COSDictionary content) {
        if (content == null) {
            return false;
        }
        if (GROUP.equals(content.getCOSName(COSName.TYPE))) {
            return isOff(content);
        }
        // A membership is hidden when all its groups are; the rarer policies would only show less.
        return switch (content.getDictionaryObject(GROUPS)) {
            case COSArray groups -> groups.size() > 0 && allOff(groups);
            case COSDictionary group -> isOff(group);
            case null, default -> false;
        };
    }

    private boolean allOff(COSArray groups) {
        for (int i = 0; i < groups.size(); i++) {
            COSBase group = groups.getObject(i);
            if (group != null && !isOff(group)) {
                return false;
            }
        }
        return true;
    }

    private boolean isOff(COSBase group) {
        return off.contains(group) || (offByDefault && !on.contains(group));
    }

    private static void addAll(@Nullable COSBase listed, Set<COSBase> groups) {
        if (listed instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                COSBase group = array.getObject(i);
                if (group != null) {
                    groups.add(group);
                }
            }
        }
    }
}
