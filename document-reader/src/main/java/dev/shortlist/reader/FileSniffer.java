package dev.shortlist.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.shortlist.reader.txt.Utf16;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Tells what a file is from its bytes, never from its name; the first 64 KB are enough.
public final class FileSniffer {

    private static final int HEAD = 64 * 1024;
    private static final int PDF_HEADER_WITHIN = 1024;

    private static final String OLE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String DIRECTORY = "PK\u0001\u0002";
    private static final int NAME_AT = 30;
    private static final int LONGEST_NAME = 60;
    private static final int FEW = 3;

    private record Magic(String prefix, String description) {}

    private static final List<Magic> MAGIC = List.of(
            new Magic("{\\rtf", "RTF document"),
            new Magic("\u0089PNG\r\n", "PNG image"),
            new Magic("\u00ff\u00d8\u00ff", "JPEG image"),
            new Magic("GIF8", "GIF image"),
            new Magic("BM", "bitmap image"),
            new Magic("II*\0", "TIFF image"),
            new Magic("MM\0*", "TIFF image"),
            new Magic("MZ", "Windows program"),
            new Magic("\u007fELF", "Linux program"),
            new Magic("\u00ca\u00fe\u00ba\u00be", "Java class file"),
            new Magic("%!PS", "PostScript document"),
            new Magic("Rar!", "RAR archive"),
            new Magic("7z\u00bc\u00af", "7-Zip archive"),
            new Magic("\u001f\u008b", "gzip archive"),
            new Magic("SQLite format 3", "SQLite database"),
            new Magic("ID3", "audio file"),
            new Magic("OggS", "audio file"));

    private FileSniffer() {}

    public static Sniffed sniff(byte[] bytes) {
        if (bytes.length == 0) {
            return new Sniffed(null, "empty file");
        }
        if (startsWith(bytes, "PK\u0003\u0004") || startsWith(bytes, "PK\u0005\u0006")) {
            return zip(bytes);
        }
        String head = head(bytes);
        int pdf = head.indexOf("%PDF-");
        if (pdf >= 0 && pdf < PDF_HEADER_WITHIN) {
            return new Sniffed(FileKind.PDF, "PDF document");
        }
        if (head.startsWith(OLE)) {
            return ole(bytes);
        }
        if (head.startsWith("%PDF")) {
            return new Sniffed(FileKind.PDF, "damaged PDF document");
        }
        String known = magic(head);
        return known != null ? new Sniffed(null, known) : textOrBinary(bytes, head);
    }

    private static boolean startsWith(byte[] bytes, String prefix) {
        return new String(bytes, 0, Math.min(bytes.length, prefix.length()), ISO_8859_1).equals(prefix);
    }

    private static String head(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1);
    }

    private static @Nullable String magic(String head) {
        for (Magic magic : MAGIC) {
            if (head.startsWith(magic.prefix()) && (magic.prefix().length() > 2 || looksBinary(head))) {
                return magic.description();
            }
        }
        boolean riff = head.startsWith("RIFF") && head.length() > 12;
        if (riff) {
            return head.startsWith("WEBP", 8) ? "WebP image" : "audio or video file";
        }
        return head.startsWith("ftyp", 4) ? "audio, video or HEIC image" : null;
    }

    // Word locks a document by putting it, encrypted, into the container of the old format.
    private static Sniffed ole(byte[] bytes) {
        String all = new String(bytes, ISO_8859_1);
        if (all.contains(wide("EncryptedPackage"))) {
            return new Sniffed(null, Sniffed.LOCKED);
        }
        return new Sniffed(
                null, all.contains(wide("WordDocument")) ? "old Word document (.doc)" : "old Office or e-mail file");
    }

    private static String wide(String name) {
        return name.replaceAll("(.)", "$1\0");
    }

    private static Sniffed zip(byte[] bytes) {
        String names = names(bytes);
        if (names.contains("mimetypeapplication/vnd.oasis.opendocument")) {
            return new Sniffed(null, "OpenDocument file (.odt)");
        }
        if (names.contains("mimetypeapplication/epub")) {
            return new Sniffed(null, "EPUB book");
        }
        if (names.contains(CONTENT_TYPES)) {
            return office(names);
        }
        return new Sniffed(null, names.contains("META-INF/MANIFEST.MF") ? "Java archive" : Sniffed.ZIP);
    }

    private static Sniffed office(String names) {
        if (names.contains("xl/")) {
            return new Sniffed(null, "Excel workbook (.xlsx)");
        }
        return names.contains("ppt/")
                ? new Sniffed(null, "PowerPoint presentation (.pptx)")
                : new Sniffed(FileKind.DOCX, "Word document");
    }

    // Only the names of this ZIP's own entries may speak: a ZIP of CVs holds the names inside its CVs too.
    private static String names(byte[] bytes) {
        String name = firstName(bytes);
        if (name.startsWith("mimetype")) {
            return name;
        }
        String tail = new String(bytes, Math.max(0, bytes.length - HEAD), Math.min(bytes.length, HEAD), ISO_8859_1);
        int end = tail.lastIndexOf("PK\u0005\u0006");
        int directory = end < 0 ? -1 : directory(tail, end);
        if (directory >= 0) {
            return tail.substring(directory, end);
        }
        boolean office = name.startsWith(CONTENT_TYPES)
                || name.startsWith("_rels/")
                || name.startsWith("word/")
                || name.startsWith("docProps/")
                || name.startsWith("customXml/");
        return office ? head(bytes) + CONTENT_TYPES : name;
    }

    private static String firstName(byte[] bytes) {
        int end = Math.min(bytes.length, NAME_AT + LONGEST_NAME);
        return bytes.length > NAME_AT ? new String(bytes, NAME_AT, end - NAME_AT, ISO_8859_1) : "";
    }

    // The directory ends where its end record begins, so its length says where it starts.
    private static int directory(String tail, int end) {
        if (end + 16 > tail.length()) {
            return -1;
        }
        int length = tail.charAt(end + 12) | tail.charAt(end + 13) << 8 | tail.charAt(end + 14) << 16;
        int start = Math.max(0, end - length);
        return tail.startsWith(DIRECTORY, start) || start == 0 ? start : -1;
    }

    private static Sniffed textOrBinary(byte[] bytes, String head) {
        String start = head.stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            return new Sniffed(null, "HTML page");
        }
        if (start.startsWith("<?xml") || start.startsWith("<svg")) {
            return new Sniffed(null, "XML file");
        }
        return looksBinary(head) && !Utf16.looksLike(bytes)
                ? new Sniffed(null, "unknown binary file")
                : new Sniffed(FileKind.TXT, "plain text");
    }

    // Text has tabs, line ends and form feeds, perhaps a stray control character; a binary file has many, or zeros.
    private static boolean looksBinary(String head) {
        long controls = head.chars()
                .filter(c -> c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1b)
                .count();
        return head.indexOf('\0') >= 0 || (controls > FEW && controls * 50 > head.length());
    }
}
