package org.harrow.ui.help;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pages that the first page links to, in that order, by the titles of the pages themselves.
 *
 * @param entries the pages
 */
record Contents(List<Entry> entries) {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

    /**
     * @param title as on the page
     * @param path of the page
     */
    record Entry(String title, String path) {
        @Override
        public String toString() {
            return title;
        }
    }

    static Contents of(Manual manual) {
        Map<String, Entry> found = new LinkedHashMap<>();
        found.put(Manual.START, entry(manual, Manual.START));
        for (String from : List.of(Manual.START, "findings.md")) {
            Matcher links = LINK.matcher(manual.text(from));
            while (links.find()) {
                String path = Manual.resolve(from, links.group(1));
                if (path != null && manual.bytes(path) != null) {
                    found.putIfAbsent(path, entry(manual, path));
                }
            }
        }
        return new Contents(List.copyOf(found.values()));
    }

    private static Entry entry(Manual manual, String path) {
        String title = manual.text(path).lines().findFirst().orElse(path);
        return new Entry(title.replaceFirst("^#+\\s*", ""), path);
    }
}
