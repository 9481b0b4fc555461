package org.harrow.ui.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Names of time zones near to what somebody typed. */
final class ZoneNames {
    private static final int MOST = 5;

    private ZoneNames() {}

    /**
     * The nearest names first: a city of that name, then names that hold it, then those a few
     * letters away.
     *
     * @param typed what is no zone
     * @param names of the zones there are
     */
    static List<String> near(String typed, List<String> names) {
        String wanted = fold(typed);
        int far = Math.max(1, wanted.length() / 3);
        return names.stream()
                .filter(name -> distance(wanted, name) <= far)
                .sorted(
                        Comparator.comparingInt((String name) -> distance(wanted, name))
                                .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    private static int distance(String wanted, String name) {
        String whole = fold(name);
        String city = whole.substring(whole.lastIndexOf('/') + 1);
        if (wanted.length() > 2 && whole.contains(wanted)) {
            return city.equals(wanted) ? 0 : 1;
        }
        return Math.min(letters(wanted, city), letters(wanted, whole));
    }

    private static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
    }

    /** Levenshtein's distance, in one row. */
    private static int letters(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int before = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int kept = before + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                before = row[j];
                row[j] = Math.min(kept, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
