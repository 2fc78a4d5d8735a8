package dev.shortlist.reader.pdf;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/// Looks up what a content stream names.
record Resources(@Nullable COSDictionary dictionary) {

    @Nullable COSDictionary font(String name) {
        return find(COSName.FONT, name) instanceof COSDictionary font ? font : null;
    }

    @Nullable COSDictionary state(String name) {
        return find(COSName.EXT_G_STATE, name) instanceof COSDictionary state ? state : null;
    }

    @Nullable COSStream object(String name) {
        return find(COSName.XOBJECT, name) instanceof COSStream object ? object : null;
    }

    @Nullable COSDictionary property(String name) {
        return find(COSName.PROPERTIES, name) instanceof COSDictionary property ? property : null;
    }

    COSBase colorSpace(String name) {
        COSBase found = find(COSName.COLORSPACE, name);
        return found == null ? COSName.getPDFName(name) : found;
    }

    private @Nullable COSBase find(COSName kind, String name) {
        COSDictionary of = dictionary == null ? null : dictionary.getCOSDictionary(kind);
        return of == null ? null : of.getDictionaryObject(COSName.getPDFName(name));
    }
}
