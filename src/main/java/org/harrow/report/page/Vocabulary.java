package org.harrow.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Every word that a report writes by itself, in every language it is written in. */
public final class Vocabulary {
    private static final List<String> DETECTORS =
            List.of(
                    "reaction-latency",
                    "repetition",
                    "template-language",
                    "flood",
                    "report-validity",
                    "coordination",
                    "rhythm",
                    "linkage",
                    "standing");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");

    private Vocabulary() {}

    /** The words in lower case, sorted. */
    public static Set<String> words() {
        Set<String> out = new TreeSet<>();
        add(sentences("de"), out);
        add(sentences("de-words"), out);
        add(sentences("en-words"), out);
        for (String id : DETECTORS) {
            add(Words.detector(id), out);
            Words.method(id).forEach(paragraph -> add(paragraph, out));
            add(Words.refutation(id), out);
        }
        return out;
    }

    private static String sentences(String language) {
        try (InputStream in =
                Vocabulary.class.getResourceAsStream("/org/harrow/report/" + language + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: " + language + ".txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(String text, Set<String> out) {
        for (String word : BETWEEN.split(text, -1)) {
            if (!word.isEmpty()) {
                out.add(word.toLowerCase(Locale.ROOT));
            }
        }
    }
}
