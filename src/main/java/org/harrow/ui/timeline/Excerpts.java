package org.harrow.ui.timeline;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;

/**
 * The first words of actions, for cards. The worker that draws never waits for the case file: what
 * is not known yet is left out of the picture, noted, and drawn when it has been read.
 */
final class Excerpts implements IntFunction<String> {

    private static final int LONGEST = 300;
    private static final int MOST = 20_000;
    private static final int AT_ONCE = 100;

    private final Map<Integer, String> known = new ConcurrentHashMap<>();
    private final Set<Integer> wanted = ConcurrentHashMap.newKeySet();

    @Override
    public String apply(int row) {
        String text = known.get(row);
        if (text == null) {
            wanted.add(row);
            return "";
        }
        return text;
    }

    /** Rows that were asked for and are not known, at most a hundred; they are asked for once. */
    List<Integer> takeWanted() {
        List<Integer> rows = wanted.stream().limit(AT_ONCE).toList();
        wanted.clear();
        return rows;
    }

    void put(Map<Integer, String> texts) {
        if (known.size() > MOST) {
            known.clear();
        }
        texts.forEach((row, text) -> known.put(row, cut(text)));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
