package org.harrow.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.harrow.model.CaseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A name that is hidden in any place, in any spelling, is found before a file leaves. */
class LeaksTest {
    private static final String NAME = "github:müller-crâb";
    private static final Aliases ALIASES = new Aliases(Map.of("github:fennel-reed", List.of(NAME)));
    private static final Set<String> REMOVED = Leaks.removed(ReportSamples.identified(), ALIASES);

    /** Where in a PDF a text can stand. */
    enum Place {
        NOWHERE,
        TITLE,
        METADATA,
        BOOKMARK,
        ALTERNATIVE,
        ATTACHMENT_NAME,
        ATTACHMENT,
        ATTACHMENT_IN_UTF_16,
        PACKED_STREAM,
        KEY
    }

    private static byte[] hidden(Place place, String text) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            put(document, place, text);
            document.save(out);
        }
        return out.toByteArray();
    }

    private static void put(PDDocument document, Place place, String text) throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        switch (place) {
            case NOWHERE -> {}
            case TITLE -> document.getDocumentInformation().setTitle(text);
            case METADATA -> {
                PDMetadata metadata = new PDMetadata(document);
                metadata.importXMPMetadata(
                        ("<x>" + text + "</x>").getBytes(StandardCharsets.UTF_8));
                document.getDocumentCatalog().setMetadata(metadata);
            }
            case BOOKMARK -> {
                PDOutlineItem item = new PDOutlineItem();
                item.setTitle(text);
                PDDocumentOutline outline = new PDDocumentOutline();
                outline.addLast(item);
                document.getDocumentCatalog().setDocumentOutline(outline);
            }
            case ALTERNATIVE -> {
                PDStructureTreeRoot root = new PDStructureTreeRoot();
                PDStructureElement figure = new PDStructureElement("Figure", root);
                figure.setAlternateDescription(text);
                root.appendKid(figure);
                document.getDocumentCatalog().setStructureTreeRoot(root);
            }
            case ATTACHMENT_NAME -> attach(document, text, new byte[] {1});
            case ATTACHMENT -> attach(document, "data.txt", bytes);
            case ATTACHMENT_IN_UTF_16 ->
                    attach(document, "data.txt", text.getBytes(StandardCharsets.UTF_16));
            case PACKED_STREAM ->
                    document.getPage(0)
                            .getCOSObject()
                            .setItem(
                                    "Own",
                                    new PDStream(
                                            document,
                                            new ByteArrayInputStream(bytes),
                                            COSName.FLATE_DECODE));
            case KEY -> {
                COSDictionary own = new COSDictionary();
                own.setItem(COSName.getPDFName(text), new COSString("x"));
                document.getPage(0).getCOSObject().setItem("Own", own);
            }
        }
    }

    private static void attach(PDDocument document, String name, byte[] bytes) throws Exception {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile("data.txt");
        file.setFileUnicode(name);
        file.setEmbeddedFile(
                new org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile(
                        document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE));
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("data", file));
        PDDocumentNameDictionary names =
                new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }

    private static void check(byte[] pdf) throws CaseException {
        Leaks.check(ReportSamples.identified(), ALIASES, pdf);
    }

    @ParameterizedTest
    @EnumSource
    void aNameIsFoundWhereverItStands(Place place) throws Exception {
        byte[] pdf = hidden(place, "by " + NAME + ".");
        if (place == Place.NOWHERE) {
            check(pdf);
        } else {
            CaseException refused = assertThrows(CaseException.class, () -> check(pdf));
            assertTrue(
                    String.valueOf(refused.getMessage()).contains("müller-crâb"),
                    refused::getMessage);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "github:mu\u0308ller-cra\u0302b", // NFD
                "GITHUB:MÜLLER-CRÂB",
                "\uff47\uff49\uff54\uff48\uff55\uff42:müller-crâb", // full width
                "github:mü\u200bller-\u2060crâb", // what cannot be seen
                "github:m[U+00FC]ller-cr[U+00E2]b",
                "github%3Am%C3%BCller-cr%C3%A2b",
                "github%253Am%25C3%25BCller-cr%25C3%25A2b",
                "github:m\\u00fcller-cr\\u00e2b",
                "github:m&#252;ller-cr&#xE2;b",
            })
    void aNameIsFoundInEverySpelling(String spelling) throws Exception {
        for (Place place : List.of(Place.TITLE, Place.ATTACHMENT)) {
            byte[] pdf = hidden(place, "by " + spelling + ".");
            assertThrows(CaseException.class, () -> check(pdf), place + " " + spelling);
        }
        var export = new BufferedReader(new StringReader("{\"a\":\"" + spelling + "\"}\n"));
        assertThrows(CaseException.class, () -> Leaks.check(REMOVED, export), spelling);
    }

    @Test
    void theSearchReadsWhatItWrote() throws Exception {
        byte[] pdf = hidden(Place.ALTERNATIVE, "nobody");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(1, document.getNumberOfPages());
        }
        check(pdf);
        Leaks.check(REMOVED, new BufferedReader(new StringReader("nobody\nnothing\n")));
    }
}
