package org.harrow.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A masked report of a case in which someone is called as Harrow's own sentences speak. */
class OrdinaryWordsTest {
    /** Shorter ones are looked for by nobody. */
    private static final int SHORTEST = 4;

    private static final List<String> SPEAKING =
            List.of("detect", "report", "draw", "model", "resolve", "engine");

    @Test
    void knowsTheWordsOfHarrowsOwnSentences() throws IOException, URISyntaxException {
        TreeSet<String> used = new TreeSet<>();
        for (Path type : types()) {
            for (PoolEntry entry : ClassFile.of().parse(type).constantPool()) {
                if (entry instanceof StringEntry literal) {
                    words(literal.stringValue(), used);
                }
            }
        }
        int all = used.size();
        used.removeAll(OrdinaryWords.ALL);
        assertTrue(all > 1000, () -> "only " + all + " words were found");
        assertTrue(used.size() <= all / 20, () -> "add to words.txt: " + String.join(" ", used));
    }

    @Test
    void holdsWordsOnly() {
        assertTrue(OrdinaryWords.ALL.contains("search"));
        assertFalse(OrdinaryWords.ALL.contains("quillmoth"));
    }

    private static List<Path> types() throws IOException, URISyntaxException {
        Path root =
                Path.of(
                        OrdinaryWords.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI());
        List<Path> out = new ArrayList<>();
        for (String room : SPEAKING) {
            try (Stream<Path> files = Files.walk(root.resolve("org/harrow").resolve(room))) {
                files.filter(file -> file.toString().endsWith(".class")).forEach(out::add);
            }
        }
        return out;
    }

    private static void words(String literal, Set<String> out) {
        for (String word : literal.split("[^\\p{L}]+", -1)) {
            String small = word.toLowerCase(Locale.ROOT);
            if (word.length() >= SHORTEST && word.substring(1).equals(small.substring(1))) {
                out.add(small);
            }
        }
    }
}
