package org.harrow.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Calendar;
import java.util.Collections;
import java.util.Deque;
import java.util.GregorianCalendar;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** What the renderer leaves to do: see {@link PdfMaker}. */
final class Finish {
    private Finish() {}

    /** PDF/UA wants every link to say in words what it is. */
    static void links(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink) {
                    annotation.setContents("Goes to another place of this report");
                }
            }
        }
    }

    /** The cover has no number, so that a viewer's page 1 is the printed page 1. */
    static void labels(PDDocument document) {
        PDPageLabels labels = new PDPageLabels(document);
        PDPageLabelRange cover = new PDPageLabelRange();
        cover.setPrefix("Cover");
        labels.setLabelItem(0, cover);
        if (document.getNumberOfPages() > 1) {
            PDPageLabelRange body = new PDPageLabelRange();
            body.setStyle(PDPageLabelRange.STYLE_DECIMAL);
            body.setStart(1);
            labels.setLabelItem(1, body);
        }
        document.getDocumentCatalog().setPageLabels(labels);
    }

    static void imprint(PDDocument document, Imprint imprint) throws IOException {
        PDDocumentInformation info = new PDDocumentInformation();
        info.setTitle(imprint.title());
        info.setSubject(imprint.subject());
        info.setCreator(imprint.producer());
        info.setProducer(imprint.producer());
        info.setCreationDate(calendar(imprint.made()));
        info.setModificationDate(calendar(imprint.made()));
        document.setDocumentInformation(info);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(Xmp.packet(imprint));
        document.getDocumentCatalog().setMetadata(metadata);
        document.setDocumentId(imprint.seed());
    }

    static Calendar calendar(Instant instant) {
        Calendar calendar =
                new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        calendar.setTimeInMillis(instant.getEpochSecond() * 1_000);
        return calendar;
    }

    /** Undoes every compression: the same bytes whatever zlib the machine has. */
    static void storeStreams(PDDocument document) throws IOException {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> open = new ArrayDeque<>();
        open.push(document.getDocument().getTrailer());
        while (!open.isEmpty()) {
            COSBase next = open.pop();
            COSBase base = next instanceof COSObject indirect ? indirect.getObject() : next;
            if (base == null || !seen.add(base)) {
                continue;
            }
            if (base instanceof COSStream stream && stream.containsKey(COSName.FILTER)) {
                store(stream);
            }
            if (base instanceof COSDictionary dictionary) {
                dictionary.getValues().forEach(open::push);
            } else if (base instanceof COSArray array) {
                array.toList().stream().filter(Objects::nonNull).forEach(open::push);
            }
        }
    }

    private static void store(COSStream stream) throws IOException {
        byte[] plain;
        try (InputStream in = stream.createInputStream()) {
            plain = in.readAllBytes();
        }
        stream.removeItem(COSName.FILTER);
        stream.removeItem(COSName.DECODE_PARMS);
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(plain);
        }
    }
}
