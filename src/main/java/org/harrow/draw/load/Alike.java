package org.harrow.draw.load;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.harrow.draw.TextShare;

/** How alike the texts of one venue were, month by month, the earliest first. */
record Alike(String venue, List<TextShare> months) {

    /** Venues that have a panel of their own; the table has all. */
    static final int MOST = 3;

    /** By venue. */
    static List<Alike> of(List<TextShare> shares) {
        TreeMap<String, List<TextShare>> venues = new TreeMap<>();
        for (TextShare share : shares) {
            venues.computeIfAbsent(share.venue(), any -> new ArrayList<>()).add(share);
        }
        List<Alike> all = new ArrayList<>();
        venues.forEach((venue, months) -> all.add(new Alike(venue, List.copyOf(months))));
        return all;
    }

    /** What the panel's upper edge stands for: the highest limit of any month. */
    double top() {
        return months.stream().mapToDouble(TextShare::hi).max().orElse(1);
    }

    /** Its line of the table and the title of its panel. */
    String name() {
        return "Texts alike, " + venue;
    }
}
