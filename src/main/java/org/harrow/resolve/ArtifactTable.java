package org.harrow.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.harrow.model.Kind;

/**
 * One number for each artifact, by sorted name: spellings of a GitHub repository are one, deployed
 * pages have their URL.
 */
final class ArtifactTable {
    private static final String GITHUB = "github:";

    /** Names by number, sorted. */
    final List<String> names;

    /** Number for each raw name; -1 where nothing visible names it. */
    final int[] numbers;

    private final Map<Long, Integer> pages = new HashMap<>();

    ArtifactTable(RawCase raw) {
        int[] uses = Raw.uses(raw);
        String[] spelled = spelled(raw.artifacts(), uses);
        Map<Integer, Set<String>> paths = paths(raw);
        numbers = new int[spelled.length];
        List<String> visible = sorted(spelled, numbers);
        if (paths.isEmpty()) {
            names = List.copyOf(visible);
            return;
        }
        Pages deployed = new Pages(paths, Set.copyOf(visible));
        TreeSet<String> all = new TreeSet<>(visible);
        all.removeIf(name -> name.startsWith(Pages.PAGE));
        paths.forEach(
                (source, own) -> own.forEach(p -> all.add(deployed.name(source, Pages.PAGE + p))));
        names = List.copyOf(all);
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = place(names, spelled[i]);
        }
        numberPages(raw, deployed);
    }

    /** The names but "", each once, and each one's place: one sort, because there are millions. */
    private static List<String> sorted(String[] spelled, int[] numbers) {
        int[] order = RowSort.by(spelled.length, (a, b) -> spelled[a].compareTo(spelled[b]));
        List<String> out = new ArrayList<>(spelled.length);
        for (int i : order) {
            String name = spelled[i];
            if (!name.isEmpty() && (out.isEmpty() || !out.getLast().equals(name))) {
                out.add(name);
            }
            numbers[i] = name.isEmpty() ? -1 : out.size() - 1;
        }
        return out;
    }

    /** Where a name stands in a sorted list, or -1. */
    static int place(List<String> sorted, String name) {
        return Math.max(-1, Collections.binarySearch(sorted, name));
    }

    private void numberPages(RawCase raw, Pages deployed) {
        RawDrafts d = raw.drafts();
        for (int i = 0; i < d.size; i++) {
            String name = raw.artifacts().get(d.artifact[i]);
            if (d.kind[i] == PUBLISHED && name.startsWith(Pages.PAGE)) {
                String url = deployed.name(d.source[i], name);
                pages.put(key(d.source[i], d.artifact[i]), place(names, url));
            }
        }
    }

    /** Number of the artifact that a draft is about. */
    int of(RawDrafts d, int row) {
        int plain = numbers[d.artifact[row]];
        return d.kind[row] == PUBLISHED
                ? pages.getOrDefault(key(d.source[row], d.artifact[row]), plain)
                : plain;
    }

    private static long key(int source, int artifact) {
        return ((long) source << 32) | artifact;
    }

    private static Map<Integer, Set<String>> paths(RawCase raw) {
        Map<Integer, Set<String>> out = new HashMap<>();
        RawDrafts d = raw.drafts();
        for (int i = 0; i < d.size; i++) {
            if (d.kind[i] == PUBLISHED) {
                String name = raw.artifacts().get(d.artifact[i]);
                if (name.startsWith(Pages.PAGE)) {
                    out.computeIfAbsent(d.source[i], k -> new HashSet<>())
                            .add(name.substring(Pages.PAGE.length()));
                }
            }
        }
        return out;
    }

    /** Each visible name in the spelling used most for its repository; "" for the others. */
    private static String[] spelled(List<String> names, int[] uses) {
        Map<String, Map<String, Integer>> spellings = new HashMap<>();
        for (int i = 0; i < uses.length; i++) {
            if (uses[i] >= 0 && names.get(i).startsWith(GITHUB)) {
                String repository = repository(names.get(i));
                spellings
                        .computeIfAbsent(repository.toLowerCase(Locale.ROOT), k -> new HashMap<>())
                        .merge(repository, uses[i], Integer::sum);
            }
        }
        Map<String, String> chosen = new HashMap<>();
        spellings.forEach((key, counts) -> chosen.put(key, best(counts)));
        String[] out = new String[uses.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = uses[i] < 0 ? "" : spell(names.get(i), chosen);
        }
        return out;
    }

    private static String best(Map<String, Integer> counts) {
        List<String> spellings = new ArrayList<>(new TreeSet<>(counts.keySet()));
        spellings.sort((a, b) -> counts.getOrDefault(b, 0) - counts.getOrDefault(a, 0));
        return spellings.getFirst();
    }

    private static String spell(String name, Map<String, String> chosen) {
        if (!name.startsWith(GITHUB)) {
            return name;
        }
        String repository = repository(name);
        return chosen.getOrDefault(repository.toLowerCase(Locale.ROOT), repository)
                + name.substring(repository.length());
    }

    /** {@code github:owner/repo} without what follows. */
    private static String repository(String name) {
        int slash = name.indexOf('/');
        for (int i = Math.max(slash + 1, GITHUB.length()); i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '#' || c == '@' || c == '/') {
                return name.substring(0, i);
            }
        }
        return name;
    }

    private static final byte PUBLISHED = Numbers.of(Kind.PUBLISHED);
}
