package org.harrow.report.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;

/**
 * The incremental update that holds a signature or a time-stamp. Its bytes follow from the file
 * before it, from the slot and from what is put into it: so a checker makes it again and compares,
 * and nothing else can hide in it.
 *
 * @param kind what goes into it
 * @param name of the signer as the PDF shows it; empty for a time-stamp
 * @param at when it was signed, by the signer's clock; ignored for a time-stamp
 */
public record Slot(Kind kind, String name, Instant at) {
    /** Room for a signature with its certificates. */
    private static final int ROOM = 20_000;

    private static final COSName TU = COSName.getPDFName("TU");

    /** What goes into a slot. */
    public enum Kind {
        SIGNATURE(PDSignature.SUBFILTER_ETSI_CADES_DETACHED.getName(), "Sig"),
        TIMESTAMP("ETSI.RFC3161", "DocTimeStamp");

        private final String filter;
        private final String type;

        Kind(String filter, String type) {
            this.filter = filter;
            this.type = type;
        }

        String filter() {
            return filter;
        }
    }

    /** A slot for a document time-stamp. */
    public static final Slot TIMESTAMP = new Slot(Kind.TIMESTAMP, "", Instant.EPOCH);

    /** Makes what goes into the slot out of the bytes around it. */
    @FunctionalInterface
    interface Filler {
        byte[] fill(byte[] content) throws IOException;
    }

    /** The file with the update appended. */
    byte[] append(byte[] pdf, Filler filler) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + 4 * ROOM);
        try (PDDocument document = Loader.loadPDF(pdf);
                SignatureOptions options = new SignatureOptions()) {
            document.setDocumentId(seed(pdf));
            options.setPreferredSignatureSize(ROOM);
            PDSignature signature = signature();
            document.addSignature(signature, options);
            describe(document);
            if (kind == Kind.SIGNATURE) {
                certify(document.getDocumentCatalog(), signature);
            }
            ExternalSigningSupport external = document.saveIncrementalForExternalSigning(out);
            external.setSignature(filler.fill(external.getContent().readAllBytes()));
        }
        return out.toByteArray();
    }

    private PDSignature signature() {
        PDSignature signature = new PDSignature();
        signature.setType(COSName.getPDFName(kind.type));
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(COSName.getPDFName(kind.filter));
        if (kind == Kind.SIGNATURE) {
            signature.setName(name);
            Calendar calendar =
                    new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
            calendar.setTimeInMillis(at.getEpochSecond() * 1_000);
            signature.setSignDate(calendar);
        }
        return signature;
    }

    /** PDF/A wants fields to print, PDF/UA wants them to be called something. */
    private static void describe(PDDocument document) {
        for (PDField field : document.getDocumentCatalog().getAcroForm().getFields()) {
            if (!field.getCOSObject().containsKey(TU)) {
                field.getCOSObject().setString(TU, "Seal of this report");
                for (PDAnnotationWidget widget : field.getWidgets()) {
                    widget.setPrinted(true);
                    widget.setLocked(true);
                    widget.setContents("Seal of this report");
                }
            }
        }
    }

    /** No change is allowed from here on (DocMDP, P = 1). */
    private static void certify(PDDocumentCatalog catalog, PDSignature signature) {
        COSDictionary root = catalog.getCOSObject();
        if (root.containsKey(COSName.PERMS)) {
            return;
        }
        COSDictionary parameters = new COSDictionary();
        parameters.setItem(COSName.TYPE, COSName.getPDFName("TransformParams"));
        parameters.setInt(COSName.P, 1);
        parameters.setName(COSName.V, "1.2");
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("SigRef"));
        reference.setName("TransformMethod", "DocMDP");
        reference.setItem("TransformParams", parameters);
        COSArray references = new COSArray();
        references.add(reference);
        signature.getCOSObject().setItem("Reference", references);
        COSDictionary permissions = new COSDictionary();
        permissions.setItem(COSName.DOCMDP, signature);
        root.setItem(COSName.PERMS, permissions);
        root.setNeedToBeUpdated(true);
    }

    /** The file's identifier changes with every update; it follows from the file before. */
    private static long seed(byte[] pdf) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(pdf)).getLong();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
