package org.harrow.manual;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every page that a user reads: the README and what lies in docs. */
final class Pages {
    private static final Pattern SPAN = Pattern.compile("`([^`\n]+)`");

    private Pages() {}

    /** Path of each page, with its text. */
    static Map<Path, String> all() {
        Map<Path, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("docs"))) {
            pages.put(Path.of("README.md"), Files.readString(Path.of("README.md")));
            for (Path file : files.filter(path -> path.toString().endsWith(".md")).toList()) {
                pages.put(file, Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }

    /** Each line of code and each span of code of a page. */
    static List<String> code(String page) {
        List<String> code = new ArrayList<>();
        boolean fenced = false;
        for (String line : page.lines().toList()) {
            if (line.startsWith("```")) {
                fenced = !fenced;
            } else if (fenced || line.startsWith("    ")) {
                code.add(line.strip());
            } else {
                Matcher spans = SPAN.matcher(line);
                while (spans.find()) {
                    code.add(spans.group(1));
                }
            }
        }
        return code;
    }

    /** The names by which GitHub and others link to the headings of a page. */
    static List<String> anchors(String page) {
        return page.lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
                .map(line -> line.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .toList();
    }
}
