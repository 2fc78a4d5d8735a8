package dev.shortlist.reader.pdf;

import dev.shortlist.reader.limit.Meter;
import dev.shortlist.reader.pdf.font.Fonts;
import dev.shortlist.reader.pdf.font.PdfFont;
import dev.shortlist.reader.pdf.paint.Canvas;
import dev.shortlist.reader.pdf.paint.Inks;
import dev.shortlist.reader.pdf.paint.Matrix;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/// Paints the pages of one document: keeps its fonts, colours and forms, so that each is made once.
final class Painting {

    private final Meter meter;
    private final Fonts fonts;
    private final Layers layers;
    private final IdentityHashMap<COSBase, Inks> inks = new IdentityHashMap<>();
    private final IdentityHashMap<COSStream, byte[]> forms = new IdentityHashMap<>();
    private final Set<COSStream> running = Collections.newSetFromMap(new IdentityHashMap<>());
    private final COSDictionary fallback = new COSDictionary();
    private boolean damaged;

    Painting(COSDictionary catalog, Meter meter) {
        this.meter = meter;
        this.fonts = new Fonts(meter);
        this.layers = Layers.of(catalog);
        fallback.setItem(COSName.SUBTYPE, COSName.TYPE1);
        fallback.setName(COSName.BASE_FONT, "Helvetica");
    }

    /// Whether some content could not be read.
    boolean isDamaged() {
        return damaged;
    }

    Layers layers() {
        return layers;
    }

    PdfFont font(@Nullable COSDictionary font) {
        return fonts.font(font == null ? fallback : font);
    }

    Inks inks(COSBase space) {
        return inks.computeIfAbsent(space, each -> Inks.of(each, meter));
    }

    Canvas paint(PdfPage page) {
        var canvas = new Canvas(page.area(), meter);
        var state = new State(page.matrix(), PdfPage.EVERYWHERE);
        byte[] content = content(page.dictionary().getDictionaryObject(COSName.CONTENTS));
        var resources = new Resources(page.dictionary().getCOSDictionary(COSName.RESOURCES));
        new Interpreter(this, canvas, resources, state, false, 0).run(content, meter);
        Annotations.appearances(page.dictionary(), meter)
                .forEach(look -> draw(
                        look.form(), canvas, resources, look.placed(page.matrix()), layers.hides(look.layer()), 0));
        return canvas;
    }

    void draw(COSStream object, Canvas canvas, Resources outer, State state, boolean hidden, int depth) {
        COSDictionary layer = object.getCOSDictionary(COSName.OC);
        boolean unseen = hidden || layers.hides(layer);
        COSName subtype = object.getCOSName(COSName.SUBTYPE);
        if (COSName.IMAGE.equals(subtype)) {
            if (!unseen && !object.getBoolean(COSName.IMAGE_MASK, false)) {
                boolean seeThrough = object.containsKey(COSName.SMASK) || object.containsKey(COSName.MASK);
                new PathPainter(canvas).image(state, seeThrough || state.blends);
            }
        } else if (COSName.FORM.equals(subtype) && running.add(object)) {
            form(object, canvas, outer, state, unseen, depth + 1);
            running.remove(object);
        }
    }

    private void form(COSStream form, Canvas canvas, Resources outer, State state, boolean hidden, int depth) {
        meter.entry();
        if (form.getDictionaryObject(COSName.MATRIX) instanceof COSArray matrix && matrix.size() == 6) {
            state.matrix = matrix(matrix).then(state.matrix);
        }
        PdfBox box = PdfBox.of(form.getDictionaryObject(COSName.BBOX));
        if (box != null) {
            PathPainter.clip(state, box.left(), box.bottom(), box.right(), box.top());
        }
        if (form.getCOSDictionary(COSName.GROUP) != null) {
            state.groupAlpha *= state.fillAlpha;
            state.fillAlpha = 1;
            state.strokeAlpha = 1;
        }
        COSDictionary own = form.getCOSDictionary(COSName.RESOURCES);
        byte[] content = forms.computeIfAbsent(form, this::content);
        new Interpreter(this, canvas, own == null ? outer : new Resources(own), state, hidden, depth)
                .run(content, meter);
    }

    private static Matrix matrix(COSArray array) {
        return new Matrix(
                PdfBox.number(array, 0),
                PdfBox.number(array, 1),
                PdfBox.number(array, 2),
                PdfBox.number(array, 3),
                PdfBox.number(array, 4),
                PdfBox.number(array, 5));
    }

    // Several streams of one page are one program, cut anywhere between two tokens.
    private byte[] content(@Nullable COSBase contents) {
        if (contents instanceof COSStream stream) {
            try {
                return BoundedStream.bytes(stream);
            } catch (IOException unreadable) {
                damaged = true;
                return new byte[0];
            }
        }
        var all = new ByteArrayOutputStream();
        if (contents instanceof COSArray parts) {
            for (int i = 0; i < parts.size(); i++) {
                if (parts.getObject(i) instanceof COSStream part) {
                    all.writeBytes(content(part));
                    meter.inflate(0, all.size());
                    all.write('\n');
                }
            }
        }
        return all.toByteArray();
    }
}
