package org.harrow.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Every text of a PDF, wherever it stands: pages as a reader sees them, streams decompressed,
 * attachments, bookmarks, metadata, alternative texts, names; each also without the escapes of JSON
 * and XML, and percent-decoded once and twice.
 */
final class LeakSearch {
    private LeakSearch() {}

    static List<String> texts(byte[] pdf) throws IOException {
        List<String> out = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String pages = new PDFTextStripper().getText(document);
            out.add(pages);
            out.add(pages.replaceAll("\\R", "")); // a long name is broken over lines
            walk(document.getDocument().getTrailer(), out);
        }
        List<String> plain = List.copyOf(out);
        for (String text : plain) {
            for (String read : readings(text)) {
                out.add(read);
            }
        }
        return out;
    }

    /** The text without the escapes of JSON, XML and addresses, each where it has any. */
    static Set<String> readings(String text) {
        Set<String> out = new LinkedHashSet<>();
        String json = text.indexOf('\\') < 0 ? text : Escapes.json(text);
        String xml = json.indexOf('&') < 0 ? json : Escapes.xml(json);
        String once = xml.indexOf('%') < 0 ? xml : decoded(xml);
        out.add(json);
        out.add(xml);
        out.add(once);
        out.add(once.indexOf('%') < 0 ? once : decoded(once)); // an address inside an address
        out.remove(text);
        return out;
    }

    private static void walk(COSDictionary trailer, List<String> out) throws IOException {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> open = new ArrayDeque<>();
        StringBuilder strings = new StringBuilder();
        open.push(trailer);
        while (!open.isEmpty()) {
            COSBase next = open.pop();
            COSBase base = next instanceof COSObject indirect ? indirect.getObject() : next;
            if (base == null || !seen.add(base)) {
                continue;
            }
            if (base instanceof COSStream stream) {
                try (InputStream in = stream.createInputStream()) {
                    out.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            switch (base) {
                case COSString s -> strings.append(s.getString()).append('\n');
                case COSName n -> strings.append(n.getName()).append('\n');
                case COSDictionary d -> {
                    d.keySet().forEach(open::push);
                    d.getValues().forEach(open::push);
                }
                case COSArray a -> a.toList().stream().filter(Objects::nonNull).forEach(open::push);
                default -> {}
            }
        }
        out.add(strings.toString());
    }

    /** {@code %41} becomes {@code A}; what is no escape stays. */
    static String decoded(String text) {
        byte[] in = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(in.length);
        for (int i = 0; i < in.length; i++) {
            int high = i + 2 < in.length && in[i] == '%' ? Character.digit(in[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(in[i + 2], 16);
            if (low >= 0) {
                out.write(high * 16 + low);
                i += 2;
            } else {
                out.write(in[i]);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
