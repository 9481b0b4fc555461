package org.harrow.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the pages of a site repository are served. A deployed path belongs to the base of the URLs
 * in the case that end with it; the paths with exactly one such base decide for their repository,
 * and where they do not agree on one, the pages keep their path as a name.
 */
final class Pages {
    static final String PAGE = "page:";
    static final String URL = "url:";
    private static final String INDEX = "index.html";

    private final Map<Integer, String> bases = new HashMap<>();
    private final Set<String> urls;

    /**
     * @param paths deployed paths by source
     * @param names every artifact name that is visible
     */
    Pages(Map<Integer, Set<String>> paths, Set<String> names) {
        urls = names;
        Map<String, List<String>> byTail = byTail(names, tails(paths));
        paths.forEach(
                (source, own) -> {
                    String base = winner(own, byTail);
                    if (base != null) {
                        bases.put(source, base);
                    }
                });
    }

    private static Set<String> tails(Map<Integer, Set<String>> paths) {
        Set<String> out = new HashSet<>();
        paths.values().forEach(own -> own.forEach(path -> out.add(tail(path))));
        return out;
    }

    private static String tail(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Map<String, List<String>> byTail(Set<String> names, Set<String> wanted) {
        Map<String, List<String>> out = new HashMap<>();
        for (String name : names) {
            if (name.startsWith(URL) && wanted.contains(tail(name))) {
                out.computeIfAbsent(tail(name), k -> new ArrayList<>()).add(name);
            }
        }
        return out;
    }

    private static @Nullable String winner(Set<String> paths, Map<String, List<String>> byTail) {
        Map<String, Integer> votes = new HashMap<>();
        for (String path : paths) {
            Set<String> found = new HashSet<>();
            for (String url : byTail.getOrDefault(tail(path), List.of())) {
                if (url.endsWith("/" + path)) {
                    found.add(url.substring(0, url.length() - path.length() - 1));
                }
            }
            if (found.size() == 1) {
                votes.merge(found.iterator().next(), 1, Integer::sum);
            }
        }
        int best = votes.values().stream().mapToInt(v -> v).max().orElse(0);
        List<String> winners =
                votes.entrySet().stream()
                        .filter(e -> e.getValue() == best)
                        .map(Map.Entry::getKey)
                        .toList();
        return winners.size() == 1 ? winners.getFirst() : null;
    }

    /** The URL of a deployed path, or the path itself where its place is not known. */
    String name(int source, String page) {
        String base = bases.get(source);
        if (base == null) {
            return page;
        }
        String url = base + "/" + page.substring(PAGE.length());
        if (url.endsWith("/" + INDEX) && !urls.contains(url)) {
            String folder = url.substring(0, url.length() - INDEX.length());
            return urls.contains(folder) ? folder : url;
        }
        return url;
    }
}
