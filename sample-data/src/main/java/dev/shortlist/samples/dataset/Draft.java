package dev.shortlist.samples.dataset;

import dev.shortlist.samples.dataset.Truth.Making;
import dev.shortlist.samples.docx.DocxWriter;
import dev.shortlist.samples.layout.EntryForm;
import dev.shortlist.samples.layout.Layouts;
import dev.shortlist.samples.pdf.PdfSheetWriter;
import dev.shortlist.samples.sheet.Block;
import dev.shortlist.samples.sheet.Look;
import dev.shortlist.samples.sheet.Sheet;
import dev.shortlist.samples.told.Cv;
import dev.shortlist.samples.told.CvSections;
import dev.shortlist.samples.told.Dress;
import dev.shortlist.samples.told.Manner;
import dev.shortlist.samples.txt.TxtWriter;
import java.util.List;

/// A CV that is ready to be written.
record Draft(Cv cv, Manner manner, Dress dress, Look look, Making making) {

    GeneratedFile file() {
        return new GeneratedFile(making.file(), bytes(List.of()), truth());
    }

    Truth truth() {
        return Truth.of(cv, making, form() == EntryForm.BRIEF);
    }

    /// The file with more at its end.
    byte[] bytes(List<Block> more) {
        var sheet = sheet();
        for (var block : more) {
            sheet = sheet.with(block);
        }
        return switch (making.format()) {
            case "pdf" -> PdfSheetWriter.write(sheet, look);
            case "docx" -> DocxWriter.write(sheet, look);
            case "txt" -> TxtWriter.write(sheet, look);
            default -> throw new IllegalArgumentException("no format called " + making.format());
        };
    }

    Draft telling(Cv other) {
        return new Draft(other, manner, dress, look, making);
    }

    private Sheet sheet() {
        return Layouts.named(making.layout()).arrange(new CvSections(cv, manner, dress, form()), manner.isArabic());
    }

    private EntryForm form() {
        return Layouts.named(making.layout()).form();
    }
}
