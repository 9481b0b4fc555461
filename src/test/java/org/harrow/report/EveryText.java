package org.harrow.report;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Every text of a PDF in lower case, by other means than the program's own search: all objects of
 * the cross-reference table, the file's bytes, and the words of the pages.
 */
final class EveryText {
    private EveryText() {}

    static String of(byte[] pdf) throws Exception {
        List<String> all = new ArrayList<>();
        all.add(new String(pdf, StandardCharsets.UTF_8));
        all.add(new String(pdf, StandardCharsets.UTF_16BE));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            all.add(new PDFTextStripper().getText(document).replaceAll("\\s+", " "));
            for (var key : document.getDocument().getXrefTable().keySet()) {
                all.add(of(document.getDocument().getObjectFromPool(key)));
            }
        }
        String plain = String.join("\n", all);
        return fold(plain + "\n" + percent(plain) + "\n" + Escapes.json(plain));
    }

    static String fold(String text) {
        return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static String of(COSObject object) throws Exception {
        COSBase base = object.getObject();
        if (base instanceof COSStream stream) {
            return stream
                    + new String(stream.createInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
        return base instanceof COSDictionary dictionary
                ? strings(dictionary)
                : String.valueOf(base);
    }

    private static String strings(COSDictionary dictionary) {
        StringBuilder out = new StringBuilder();
        for (COSName key : dictionary.keySet()) {
            COSBase value = dictionary.getItem(key);
            out.append(key.getName()).append(' ');
            out.append(value instanceof COSString s ? s.getString() : String.valueOf(value));
            out.append('\n');
        }
        return out.toString();
    }

    private static String percent(String text) {
        byte[] in = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < in.length; i++) {
            if (in[i] == '%' && i + 2 < in.length && hex(in[i + 1]) && hex(in[i + 2])) {
                out.write(
                        Integer.parseInt(new String(in, i + 1, 2, StandardCharsets.US_ASCII), 16));
                i += 2;
            } else {
                out.write(in[i]);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static boolean hex(byte b) {
        return Character.digit(b, 16) >= 0;
    }
}
