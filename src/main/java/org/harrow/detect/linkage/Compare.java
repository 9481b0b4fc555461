package org.harrow.detect.linkage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.detect.Latency;

/** Compares two accounts. */
final class Compare {
    static final String HANDLE = "handle";
    static final String COMB = "comb";
    static final String HANDOVER = "handover";
    static final String HOURS = "hours";
    static final String DOMAIN = "domain";

    /** Things handed over below which it may be chance. */
    private static final int FEWEST = 3;

    /** Share of pairs of the case that may be as alike. */
    private static final double RARE = .01;

    private final Linkage detector;
    private final Weeks weeks;

    Compare(Linkage detector, Weeks weeks) {
        this.detector = detector;
        this.weeks = weeks;
    }

    Evidence of(Traits a, Traits b) {
        Map<String, String> families = new TreeMap<>();
        domain(a, b, families);
        handle(a, b, families);
        comb(a, b, families);
        handover(a, b, families);
        List<String> identifiers = identifiers(a, b);
        if (!families.isEmpty() || !identifiers.isEmpty()) {
            hours(a.profile(), b.profile(), families); // alone they make no candidate
        }
        return new Evidence(a.profile(), b.profile(), identifiers, families);
    }

    private static List<String> identifiers(Traits a, Traits b) {
        List<String> found = new ArrayList<>();
        named(a, b, found);
        named(b, a, found);
        if (pointsTo(a, b) && pointsTo(b, a)) {
            found.add("each links to the other's front page");
        }
        return found;
    }

    private static boolean pointsTo(Traits a, Traits b) {
        return !a.doors().isEmpty() && a.doors().contains(b.account().toLowerCase(Locale.ROOT));
    }

    private static void named(Traits a, Traits b, List<String> found) {
        String named = a.name().named();
        if (named != null && named.equalsIgnoreCase(b.account())) {
            found.add(
                    (Names.mails(a.account()) ? "the address " : "the host ")
                            + a.account().substring(a.account().indexOf(':') + 1)
                            + " is, by the venue's own rule, that of "
                            + b.account());
        }
    }

    private static void domain(Traits a, Traits b, Map<String, String> families) {
        String domain = a.name().domain();
        if (!domain.isEmpty() && domain.equals(b.name().domain())) {
            families.put(DOMAIN, "both belong to " + domain);
        }
    }

    /** A name that comes from the domain they share says nothing more. */
    private static void handle(Traits a, Traits b, Map<String, String> families) {
        if (!Collections.disjoint(a.name().handles(), b.name().handles())
                && !families.containsKey(DOMAIN)) {
            families.put(HANDLE, "their handles look the same");
        }
    }

    private static void comb(Traits a, Traits b, Map<String, String> families) {
        if (a.minute() >= 0 && a.minute() == b.minute()) {
            families.put(COMB, "both begin their sessions in minute :" + a.minute());
        }
    }

    private void handover(Traits a, Traits b, Map<String, String> families) {
        int[] mine = a.things().codes();
        int[] yours = b.things().codes();
        int common = 0;
        int forth = 0;
        int back = 0;
        for (int i = 0, j = 0; i < mine.length && j < yours.length; ) {
            if (mine[i] == yours[j]) {
                long lag = b.things().times()[j] - a.things().times()[i];
                boolean near = Math.abs(lag) <= detector.handover() * 1_000_000L;
                common++;
                forth += near && lag > 0 ? 1 : 0;
                back += near && lag < 0 ? 1 : 0;
                i++;
                j++;
            } else if (mine[i] < yours[j]) {
                i++;
            } else {
                j++;
            }
        }
        int most = Math.max(forth, back);
        if (most >= FEWEST && 2 * most > common) {
            families.put(
                    HANDOVER,
                    most
                            + " of "
                            + common
                            + " common things come to one within "
                            + Latency.window(detector.handover())
                            + " after the other");
        }
    }

    private void hours(Profile a, Profile b, Map<String, String> families) {
        double rank = weeks.rank(a, b);
        if (rank <= RARE) {
            families.put(
                    HOURS,
                    "their hours are as alike as those of at most 1 % of the pairs of the case");
        }
    }
}
