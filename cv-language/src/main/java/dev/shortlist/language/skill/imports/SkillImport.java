package dev.shortlist.language.skill.imports;

import dev.shortlist.language.skill.CatalogueFolder;
import dev.shortlist.language.skill.SkillCatalogue;
import dev.shortlist.language.skill.imports.Categories.General;
import dev.shortlist.language.skill.imports.Layout.Reading;
import dev.shortlist.language.skill.imports.Layout.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads foreign lists into a folder of catalogue files. What cannot be read is counted and said, never fatal.
final class SkillImport {

    private static final General ESCO = new General("ESCO skills", "مهارات تصنيف إسكو");
    private static final General ONET = new General("O*NET skills", "مهارات قاعدة أونت");

    private final Growth growth = new Growth(SkillCatalogue.builtIn());
    private final List<String> report = new ArrayList<>();
    private int filesRead;

    void esco(Path folder) throws IOException {
        read(SourceFile.esco(folder), "an ESCO list of skills in English or Arabic", ESCO);
    }

    void onet(Path folder) throws IOException {
        read(SourceFile.onet(folder), "O*NET's Technology Skills.txt or Skills.txt", ONET);
    }

    boolean hasReadAny() {
        return filesRead > 0;
    }

    List<String> report() {
        return report;
    }

    void write(Path folder) throws IOException {
        new CatalogueFolder(folder).write(growth.content());
        Files.write(folder.resolve(CatalogueFolder.REPORT), report);
    }

    private void read(SourceFile.Listing listing, String wanted, General general) throws IOException {
        for (SourceFile file : listing.files()) {
            try (Entries entries = file.open()) {
                read(file, entries, general);
            }
        }
        listing.refused().forEach(name -> report.add("refused: " + name + " is not " + wanted));
    }

    private void read(SourceFile file, Entries entries, General general) throws IOException {
        if (!(entries.next() instanceof Entry.Fields(var _, var heading))) {
            report.add("refused: " + file.name() + " has no heading");
            return;
        }
        var missing = file.layout().missing(heading);
        if (missing.isPresent()) {
            report.add("refused: " + file.name() + " has no column " + missing.get());
            return;
        }
        filesRead++;
        var tally = new Tally(file.name());
        for (Entry entry = entries.next(); entry != null; entry = entries.next()) {
            tally.row();
            Row row = row(entry, heading, tally);
            if (row != null) {
                take(file, row, entry.line(), general, tally);
            }
        }
        report.addAll(tally.lines());
    }

    private static @Nullable Row row(Entry entry, List<String> heading, Tally tally) {
        return switch (entry) {
            case Entry.Malformed(var line, var why) -> {
                tally.malformed(line, why);
                yield null;
            }
            case Entry.Fields(var line, var cells) -> {
                if (cells.size() == heading.size()) {
                    yield new Row(heading, cells);
                }
                tally.malformed(line, cells.size() + " fields where the heading has " + heading.size());
                yield null;
            }
        };
    }

    private void take(SourceFile file, Row row, int line, General general, Tally tally) {
        switch (file.layout().read(row)) {
            case Reading.Malformed(var why) -> tally.malformed(line, why);
            case Reading.LeftOut(var why) -> tally.leftOut("rows, " + why, "line " + line);
            case Reading.Found(var skill) -> {
                if (file.arabic()) {
                    growth.addArabic(skill, tally);
                } else {
                    growth.add(skill, general, tally);
                }
            }
        }
    }
}
