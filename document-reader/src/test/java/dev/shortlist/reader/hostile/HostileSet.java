package dev.shortlist.reader.hostile;

import dev.shortlist.reader.Corpus;
import java.util.ArrayList;
import java.util.List;

/// All hostile files: ours, and those of the fixtures when they are there.
final class HostileSet {

    private HostileSet() {}

    static List<HostileFile> all(Trap trap) {
        var files = new ArrayList<HostileFile>();
        files.addAll(HostileTexts.all());
        files.addAll(HostileZips.all());
        files.addAll(HostileDocx.all());
        files.addAll(HostileDocx.pointingAt(trap.address(), trap.secret()));
        files.addAll(HostilePdfStreams.all());
        files.addAll(HostilePdfTrees.all());
        files.addAll(HostilePdfPages.all());
        files.addAll(HostilePdfColours.all());
        files.addAll(HostilePdfFonts.all());
        files.addAll(HostilePdfActions.pointingAt(trap.address(), trap.secret()));
        files.addAll(HostileLocks.all());
        files.addAll(Polyglots.all());
        Corpus.fixtures("hostile", "").forEach((name, bytes) -> files.add(new HostileFile(name, () -> bytes)));
        return files;
    }
}
