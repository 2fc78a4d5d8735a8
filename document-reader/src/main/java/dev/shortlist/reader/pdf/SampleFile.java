package dev.shortlist.reader.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/// Puts objects together to a PDF; the first of them is the catalog.
final class SampleFile {

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();

    private SampleFile() {
        write("%PDF-1.5\n");
    }

    /// With a table of all objects at its end, as office programs write it.
    static byte[] plain(List<String> dictionaries, List<String> streams) {
        var sample = new SampleFile();
        dictionaries.forEach(sample::object);
        streams.forEach(content -> sample.object(stream("", content)));
        int start = sample.file.size();
        sample.write("xref\n0 " + (sample.offsets.size() + 1) + "\n0000000000 65535 f \n");
        sample.offsets.forEach(offset -> sample.write("%010d 00000 n \n".formatted(offset)));
        sample.write("trailer<<%s>>\n".formatted(sample.root()));
        return sample.ended(start);
    }

    /// With its dictionaries and its table packed into streams, as browsers and typesetters write it.
    static byte[] packed(List<String> dictionaries, List<String> streams) {
        var sample = new SampleFile();
        var places = new StringBuilder();
        var packed = new StringBuilder();
        for (String dictionary : dictionaries) {
            sample.offsets.add(0);
            places.append("%d %d ".formatted(sample.offsets.size(), packed.length()));
            packed.append(dictionary).append(' ');
        }
        streams.forEach(content -> sample.object(stream("", content)));
        int pack = sample.object(stream(
                "/Type/ObjStm/N %d/First %d".formatted(dictionaries.size(), places.length()),
                places.toString() + packed));
        int start = sample.file.size();
        var table = new StringBuilder("\0\0\0\0");
        for (int i = 0; i < pack; i++) {
            boolean inPack = i < dictionaries.size();
            int place = inPack ? pack : sample.offsets.get(i);
            table.append((char) (inPack ? 2 : 1))
                    .append((char) (place >> 8))
                    .append((char) (place & 0xff))
                    .append((char) (inPack ? i : 0));
        }
        sample.object(stream("/Type/XRef/W[1 2 1]/Index[0 %d]%s".formatted(pack + 1, sample.root()), table.toString()));
        return sample.ended(start);
    }

    private int object(String object) {
        offsets.add(file.size());
        write(offsets.size() + " 0 obj\n" + object + "\nendobj\n");
        return offsets.size();
    }

    private String root() {
        return "/Size %d/Root 1 0 R/ID[<0a><0b>]".formatted(offsets.size() + 1);
    }

    private byte[] ended(int start) {
        write("startxref\n" + start + "\n%%EOF\n");
        return file.toByteArray();
    }

    private void write(String text) {
        file.writeBytes(text.getBytes(ISO_8859_1));
    }

    private static String stream(String entries, String content) {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            deflater.write(content.getBytes(ISO_8859_1));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return "<<%s/Length %d/Filter/FlateDecode>>\nstream\n%s\nendstream"
                .formatted(entries, packed.size(), packed.toString(ISO_8859_1));
    }
}
