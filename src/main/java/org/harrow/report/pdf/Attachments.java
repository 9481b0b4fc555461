package org.harrow.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Puts files into a PDF, as PDF/A-3 wants them, and takes them out again. */
public final class Attachments {
    private static final COSName AF = COSName.getPDFName("AF");
    private static final COSName RELATION = COSName.getPDFName("AFRelationship");

    private Attachments() {}

    static void add(PDDocument document, List<Attachment> attachments, Instant made)
            throws IOException {
        Map<String, PDComplexFileSpecification> names = new TreeMap<>();
        COSArray associated = new COSArray();
        for (Attachment attachment : attachments) {
            PDComplexFileSpecification file = specification(document, attachment, made);
            names.put(attachment.name(), file);
            associated.add(file.getCOSObject());
        }
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(names);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        PDDocumentNameDictionary dictionary = new PDDocumentNameDictionary(catalog);
        dictionary.setEmbeddedFiles(tree);
        catalog.setNames(dictionary);
        catalog.getCOSObject().setItem(AF, associated);
    }

    private static PDComplexFileSpecification specification(
            PDDocument document, Attachment attachment, Instant made) throws IOException {
        PDEmbeddedFile stored =
                new PDEmbeddedFile(document, new ByteArrayInputStream(attachment.bytes()));
        stored.setSubtype(attachment.type());
        stored.setSize(attachment.bytes().length);
        stored.setCreationDate(Finish.calendar(made));
        stored.setModDate(Finish.calendar(made));
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(attachment.name());
        file.setFileUnicode(attachment.name());
        file.setFileDescription(attachment.description());
        file.setEmbeddedFile(stored);
        file.setEmbeddedFileUnicode(stored);
        file.getCOSObject().setName(RELATION, attachment.relation().word());
        return file;
    }

    /**
     * The bytes of every attachment, by name.
     *
     * @throws IOException where the file's structure is damaged
     */
    public static Map<String, byte[]> read(PDDocument document) throws IOException {
        Map<String, byte[]> found = new TreeMap<>();
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        PDEmbeddedFilesNameTreeNode tree = names == null ? null : names.getEmbeddedFiles();
        Map<String, PDComplexFileSpecification> files = tree == null ? null : tree.getNames();
        if (files != null) {
            for (Map.Entry<String, PDComplexFileSpecification> entry : files.entrySet()) {
                PDEmbeddedFile file = entry.getValue().getEmbeddedFile();
                if (file != null) {
                    found.put(entry.getKey(), file.toByteArray());
                }
            }
        }
        return found;
    }
}
