package dev.shortlist.ingest.upload.adapter.web;

import dev.shortlist.ingest.upload.domain.IncomingFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import reactor.core.publisher.Flux;

/// Files inside a ZIP, inflated one at a time within a budget: no entry and no archive grows beyond what was allowed.
final class Archives {

    // What ZIP programs write that do not say UTF-8; every byte has a letter in it, so no name is unreadable.
    private static final Charset OLD_NAMES = Charset.forName("IBM437");

    private final long maxFile;
    private final long maxArchive;
    private final int maxFiles;

    Archives(long maxFile, long maxArchive, int maxFiles) {
        this.maxFile = maxFile;
        this.maxArchive = maxArchive;
        this.maxFiles = maxFiles;
    }

    static boolean looksLikeZip(Path file) throws IOException {
        try (var head = Files.newInputStream(file)) {
            var magic = head.readNBytes(4);
            return magic.length == 4 && magic[0] == 'P' && magic[1] == 'K' && (magic[2] == 3 || magic[2] == 5);
        }
    }

    Flux<IncomingFile> open(String name, Path file, long size) {
        if (size > maxArchive) {
            return Flux.just(new IncomingFile.Oversized(name, size));
        }
        return Flux.using(() -> zip(file), zip -> filesIn(name, zip))
                .onErrorResume(
                        IOException.class,
                        cause -> Flux.just(new IncomingFile.BadArchive(name, false, "it is not a whole ZIP file")));
    }

    private static ZipFile zip(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException badNames) {
            return new ZipFile(file.toFile(), OLD_NAMES);
        }
    }

    private Flux<IncomingFile> filesIn(String name, ZipFile zip) {
        var entries = zip.stream().filter(Archives::isFile).limit(maxFiles + 1L).toList();
        if (entries.size() > maxFiles) {
            return Flux.just(new IncomingFile.BadArchive(name, true, "it holds more than " + maxFiles + " files"));
        }
        if (entries.isEmpty()) {
            return Flux.just(new IncomingFile.BadArchive(name, false, "it holds no files"));
        }
        return Flux.fromIterable(() -> new Inflating(name, zip, entries.iterator()));
    }

    private static boolean isFile(ZipEntry entry) {
        var name = entry.getName();
        return !entry.isDirectory()
                && !name.startsWith("__MACOSX/")
                && !FileNames.tidy(name).startsWith(".")
                && !name.toLowerCase(Locale.ROOT).endsWith("thumbs.db");
    }

    /// Inflates an entry when it is asked for, and stops for good once the archive has used up its budget.
    private final class Inflating implements Iterator<IncomingFile> {

        private final String archive;
        private final ZipFile zip;
        private final Iterator<? extends ZipEntry> entries;
        private long left = maxArchive;

        Inflating(String archive, ZipFile zip, Iterator<? extends ZipEntry> entries) {
            this.archive = archive;
            this.zip = zip;
            this.entries = entries;
        }

        @Override
        public boolean hasNext() {
            return left > 0 && entries.hasNext();
        }

        @Override
        public IncomingFile next() {
            var entry = entries.next();
            var name = FileNames.tidy(entry.getName());
            try (var content = zip.getInputStream(entry)) {
                return inflate(name, content);
            } catch (IOException cause) {
                return new IncomingFile.BadArchive(name, false, "it can not be unpacked from " + archive);
            }
        }

        private IncomingFile inflate(String name, InputStream content) throws IOException {
            var bytes = content.readNBytes((int) Math.min(maxFile + 1, left));
            left -= bytes.length;
            if (left <= 0) {
                return new IncomingFile.BadArchive(archive, true, "it grows beyond what may be unpacked");
            }
            return bytes.length > maxFile
                    ? new IncomingFile.Oversized(name, bytes.length)
                    : new IncomingFile.Whole(name, bytes);
        }
    }
}
