package org.harrow.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Links that lead nowhere we know but almost spell a page of the case: the same host and the same
 * last part without date and ending, or the same folder and at most two letters changed. They stay
 * two artifacts.
 */
final class NearMisses {
    private static final Pattern DATE = Pattern.compile("^\\d{4}-\\d{2}-\\d{2}-");
    private static final Pattern ENDING = Pattern.compile("\\.(html?|md|qmd|php)$");
    private static final int SHORTEST_SLUG = 8;
    private static final int SHORTEST_PATH = 12;
    private static final int LETTERS = 2;

    /** Comparing every link with every page of a huge site is not worth the wait. */
    private static final int MOST_PAGES = 2_000;

    private final Map<String, TreeSet<String>> bySlug = new HashMap<>();
    private final Map<String, TreeSet<String>> byFolder = new HashMap<>();

    private NearMisses(Set<String> pages) {
        for (String page : pages) {
            bySlug.computeIfAbsent(host(page) + " " + slug(page), k -> new TreeSet<>()).add(page);
            byFolder.computeIfAbsent(folder(page), k -> new TreeSet<>()).add(page);
        }
    }

    /**
     * @param pages URLs that the case knows as pages
     * @param links URLs that something points to
     * @return page by link, for links that are no page themselves
     */
    static Map<String, String> of(Set<String> pages, Iterable<String> links) {
        NearMisses known = new NearMisses(pages);
        Map<String, String> out = new TreeMap<>();
        for (String link : links) {
            String page = pages.contains(link) ? null : known.nearest(link);
            if (page != null) {
                out.put(link, page);
            }
        }
        return out;
    }

    private @Nullable String nearest(String link) {
        String slug = slug(link);
        if (slug.length() >= SHORTEST_SLUG) {
            TreeSet<String> same = bySlug.get(host(link) + " " + slug);
            if (same != null && same.size() == 1) {
                return same.getFirst();
            }
        }
        List<String> close =
                byFolder.getOrDefault(folder(link), new TreeSet<>()).stream()
                        .limit(MOST_PAGES)
                        .filter(page -> isClose(tail(page), tail(link)))
                        .toList();
        return close.size() == 1 ? close.getFirst() : null;
    }

    private static boolean isClose(String a, String b) {
        return Math.min(a.length(), b.length()) >= SHORTEST_PATH
                && Math.abs(a.length() - b.length()) <= LETTERS
                && distance(a, b) <= LETTERS;
    }

    /** Levenshtein's distance, in one row. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }

    private static String host(String url) {
        int start = url.indexOf("://") + 3;
        int end = url.indexOf('/', start);
        return end < 0 ? url : url.substring(0, end);
    }

    private static String folder(String url) {
        return url.substring(0, url.lastIndexOf('/') + 1);
    }

    private static String tail(String url) {
        String whole = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        return whole.substring(whole.lastIndexOf('/') + 1);
    }

    private static String slug(String url) {
        String tail = tail(url).toLowerCase(Locale.ROOT);
        return DATE.matcher(ENDING.matcher(tail).replaceFirst("")).replaceFirst("");
    }
}
