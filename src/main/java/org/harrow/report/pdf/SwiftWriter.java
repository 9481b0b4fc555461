package org.harrow.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;

/**
 * Writes the bytes that PDFBox writes, in time that grows with the number of objects: its own
 * writer looks through a list of all objects that are still to be written before it adds one, which
 * takes minutes for the structure tree of a thousand pages. For new documents without encryption.
 */
final class SwiftWriter extends COSWriter {
    /** Elements of an array on one line. */
    private static final int LINE = 10;

    private final Deque<COSBase> open = new ArrayDeque<>();
    private final Set<COSBase> known = Collections.newSetFromMap(new IdentityHashMap<>());

    SwiftWriter(OutputStream out) {
        super(out, CompressParameters.NO_COMPRESSION);
    }

    @Override
    protected void doWriteBody(COSDocument document) throws IOException {
        COSDictionary trailer = document.getTrailer();
        for (COSName start : new COSName[] {COSName.ROOT, COSName.INFO}) {
            COSBase first = trailer.getItem(start);
            if (first != null) {
                add(first);
            }
        }
        while (!open.isEmpty()) {
            doWriteObject(open.removeFirst());
        }
    }

    private void add(COSBase object) {
        COSBase actual = object instanceof COSObject indirect ? indirect.getObject() : object;
        if (known.add(actual == null ? object : actual)) {
            open.add(object);
        }
    }

    private void refer(COSBase object) throws IOException {
        add(object);
        writeReference(object);
    }

    @Override
    public void visitFromDictionary(COSDictionary dictionary) throws IOException {
        getStandardOutput().write(DICT_OPEN);
        getStandardOutput().writeEOL();
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            COSBase value = entry.getValue();
            if (value != null) {
                entry.getKey().accept(this);
                getStandardOutput().write(SPACE);
                if (value instanceof COSDictionary inner) {
                    inline(inner, COSName.XOBJECT, entry.getKey());
                    inline(inner, COSName.RESOURCES, entry.getKey());
                }
                value(value);
                getStandardOutput().writeEOL();
            }
        }
        getStandardOutput().write(DICT_CLOSE);
        getStandardOutput().writeEOL();
    }

    /** As PDFBox does: resources stand where they are used. */
    private static void inline(COSDictionary dictionary, COSName name, COSName key) {
        COSBase item = dictionary.getItem(name);
        if (item != null && !name.equals(key)) {
            item.setDirect(true);
        }
    }

    @Override
    public void visitFromArray(COSArray array) throws IOException {
        getStandardOutput().write(ARRAY_OPEN);
        int count = 0;
        for (Iterator<COSBase> items = array.iterator(); items.hasNext(); ) {
            COSBase item = items.next();
            value(item == null ? COSNull.NULL : item);
            count++;
            if (items.hasNext()) {
                if (count % LINE == 0) {
                    getStandardOutput().writeEOL();
                } else {
                    getStandardOutput().write(SPACE);
                }
            }
        }
        getStandardOutput().write(ARRAY_CLOSE);
        getStandardOutput().writeEOL();
    }

    private void value(COSBase value) throws IOException {
        boolean indirect =
                value instanceof COSObject
                        || ((value instanceof COSDictionary || value instanceof COSArray)
                                && !value.isDirect());
        if (indirect) {
            refer(value);
        } else {
            value.accept(this);
        }
    }
}
