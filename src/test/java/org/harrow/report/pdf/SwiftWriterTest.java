package org.harrow.report.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.junit.jupiter.api.Test;

class SwiftWriterTest {
    /** Pages, a tree whose elements know their parents, arrays with gaps, values of every kind. */
    private static PDDocument document(int elements) throws IOException {
        PDDocument document = new PDDocument();
        document.setDocumentId(7L);
        for (int i = 0; i < 3; i++) {
            PDPage page = new PDPage();
            page.setContents(
                    new PDStream(document, new ByteArrayInputStream(new byte[] {'q', ' ', 'Q'})));
            document.addPage(page);
        }
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        PDStructureElement part = new PDStructureElement("Part", root);
        root.appendKid(part);
        for (int i = 0; i < elements; i++) {
            PDStructureElement child = new PDStructureElement("P", part);
            child.setAlternateDescription("Élement " + i);
            child.setPage(document.getPage(i % 3));
            part.appendKid(child);
        }
        document.getDocumentCatalog().setStructureTreeRoot(root);
        COSArray array = new COSArray();
        for (int i = 0; i < 25; i++) {
            array.add(i % 7 == 0 ? null : COSInteger.get(i));
        }
        COSDictionary own = new COSDictionary();
        own.setItem("Array", array);
        own.setItem("Text", new COSString("(a) \\ b"));
        own.setFloat("Number", 1.5f);
        own.setBoolean("Yes", true);
        own.setItem(COSName.RESOURCES, new COSDictionary());
        document.getPage(0).getCOSObject().setItem("Own", own);
        return document;
    }

    private static byte[] boxes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out, CompressParameters.NO_COMPRESSION);
        return out.toByteArray();
    }

    private static byte[] ours(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SwiftWriter(out).write(document);
        return out.toByteArray();
    }

    @Test
    void writesTheBytesThatPdfBoxWrites() throws IOException {
        byte[] theirs;
        try (PDDocument document = document(400)) {
            theirs = boxes(document);
        }
        try (PDDocument document = document(400)) {
            assertArrayEquals(theirs, ours(document));
        }
    }

    @Test
    void writesWhatWasReadToo() throws IOException {
        byte[] first;
        try (PDDocument document = document(30)) {
            first = boxes(document);
        }
        try (PDDocument one = Loader.loadPDF(first);
                PDDocument other = Loader.loadPDF(first)) {
            one.setDocumentId(7L);
            other.setDocumentId(7L);
            assertArrayEquals(boxes(one), ours(other));
        }
    }

    @Test
    void aLongTreeIsReadBack() throws IOException {
        byte[] written;
        try (PDDocument document = document(60_000)) {
            written = ours(document);
        }
        try (PDDocument read = Loader.loadPDF(written)) {
            assertEquals(3, read.getNumberOfPages());
            assertTrue(read.getDocument().getXrefTable().size() > 60_000);
        }
    }
}
