package org.harrow.resolve;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.harrow.model.Adjacency;
import org.harrow.model.Kind;

/** What actions point to, in final numbers. */
final class Edges {
    private final RawCase raw;
    private final int[] accounts;
    private final int[] artifacts;

    Edges(RawCase raw, int[] accounts, int[] artifacts) {
        this.raw = raw;
        this.accounts = accounts;
        this.artifacts = artifacts;
    }

    Adjacency links(int[] rows) {
        return picked(raw.pointers().links(), rows, artifacts);
    }

    Adjacency mentions(int[] rows) {
        return picked(raw.pointers().mentions(), rows, accounts);
    }

    /** The members of some rows, renumbered, ascending and without repetition. */
    private static Adjacency picked(Adjacency all, int[] rows, int[] numbers) {
        int[] start = new int[rows.length + 1];
        int[] to = new int[all.to().length];
        int used = 0;
        for (int i = 0; i < rows.length; i++) {
            start[i] = used;
            int from = all.start()[rows[i]];
            int end = all.start()[rows[i] + 1];
            if (used + end - from > to.length) {
                to = Arrays.copyOf(to, 2 * to.length + end - from);
            }
            for (int j = from; j < end; j++) {
                to[used++] = numbers[all.to()[j]];
            }
            Arrays.sort(to, start[i], used);
            used = distinct(to, start[i], used);
        }
        start[rows.length] = used;
        return new Adjacency(start, Arrays.copyOf(to, used));
    }

    private static int distinct(int[] values, int from, int to) {
        int out = from;
        for (int i = from; i < to; i++) {
            if (i == from || values[i] != values[i - 1]) {
                values[out++] = values[i];
            }
        }
        return out;
    }

    /** Links to no page that almost spell one, by number. */
    Map<Integer, Integer> nearMisses(List<String> names, RawDrafts d, int[] rows, int[] artifact) {
        Set<String> pages = new TreeSet<>();
        byte published = Numbers.of(Kind.PUBLISHED);
        byte posted = Numbers.of(Kind.POSTED);
        for (int i = 0; i < rows.length; i++) {
            byte kind = d.kind[rows[i]];
            String name = names.get(artifact[i]);
            if ((kind == published || kind == posted) && name.startsWith(Pages.URL)) {
                pages.add(name);
            }
        }
        Set<String> linked = new TreeSet<>();
        for (int artifactSeen : raw.pointers().links().to()) {
            int number = artifacts[artifactSeen];
            if (number >= 0 && names.get(number).startsWith(Pages.URL)) {
                linked.add(names.get(number));
            }
        }
        Map<Integer, Integer> out = new HashMap<>();
        NearMisses.of(pages, linked)
                .forEach(
                        (link, page) ->
                                out.put(
                                        ArtifactTable.place(names, link),
                                        ArtifactTable.place(names, page)));
        return out;
    }
}
