package org.harrow.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * and XML, percent-decoded once and twice, with characters for their numbers, and in one spelling
 * (NFKC, without what cannot be seen).
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

    private static final Pattern CHIP = Pattern.compile("\\[U\\+([0-9A-F]{4,6})\\]");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\u034F\\u115F\\u1160\\u3164]");

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
        out.add(text);
        List.copyOf(out).forEach(reading -> out.add(shown(reading)));
        List.copyOf(out).forEach(reading -> out.add(normal(reading)));
        out.remove(text);
        return out;
    }

    /** Characters that are printed as their number. */
    private static String shown(String text) {
        return text.contains("[U+")
                ? CHIP.matcher(text)
                        .replaceAll(
                                m -> {
                                    int point = Integer.parseInt(m.group(1), 16);
                                    return Matcher.quoteReplacement(
                                            Character.isValidCodePoint(point)
                                                    ? Character.toString(point)
                                                    : m.group());
                                })
                : text;
    }

    /** In one spelling: compatible characters are the same, what cannot be seen is left out. */
    static String normal(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        String seen = UNSEEN.matcher(text).replaceAll("");
        return Normalizer.normalize(seen, Normalizer.Form.NFKC);
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
                    byte[] bytes = in.readAllBytes();
                    out.add(new String(bytes, StandardCharsets.UTF_8));
                    if (isWide(bytes)) {
                        out.add(new String(bytes, StandardCharsets.UTF_16));
                    }
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

    private static boolean isWide(byte[] bytes) {
        return bytes.length > 1
                && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
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
