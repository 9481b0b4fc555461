package org.harrow.detect.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.harrow.detect.Latency;
import org.harrow.detect.Rank;

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

    Evidence of(Profile a, Profile b) {
        Map<String, String> families = new TreeMap<>();
        domain(a, b, families);
        handle(a, b, families);
        comb(a, b, families);
        handover(a, b, families);
        hours(a, b, families);
        return new Evidence(a, b, identifiers(a, b), families);
    }

    private static List<String> identifiers(Profile a, Profile b) {
        List<String> found = new ArrayList<>();
        named(a, b, found);
        named(b, a, found);
        boolean forth = a.links().stream().anyMatch(link -> Names.isHome(link, b.account()));
        boolean back = b.links().stream().anyMatch(link -> Names.isHome(link, a.account()));
        if (forth && back) {
            found.add("each links to the other's front page");
        }
        return found;
    }

    private static void named(Profile a, Profile b, List<String> found) {
        String named = Names.names(a.account());
        if (named != null && named.equalsIgnoreCase(b.account())) {
            found.add(
                    (Names.mails(a.account()) ? "the address " : "the host ")
                            + a.account().substring(a.account().indexOf(':') + 1)
                            + " is, by the venue's own rule, that of "
                            + b.account());
        }
    }

    private static void domain(Profile a, Profile b, Map<String, String> families) {
        String domain = Names.domain(a.account());
        if (!domain.isEmpty() && domain.equals(Names.domain(b.account()))) {
            families.put(DOMAIN, "both belong to " + domain);
        }
    }

    /** A name that comes from the domain they share says nothing more. */
    private static void handle(Profile a, Profile b, Map<String, String> families) {
        Set<String> both = Names.handles(a.account());
        both.retainAll(Names.handles(b.account()));
        if (!both.isEmpty() && !families.containsKey(DOMAIN)) {
            families.put(HANDLE, "their handles look the same");
        }
    }

    private void comb(Profile a, Profile b, Map<String, String> families) {
        int minute = a.behaviour().minute(detector.comb());
        if (minute >= 0 && minute == b.behaviour().minute(detector.comb())) {
            families.put(COMB, "both begin their sessions in minute :" + minute);
        }
    }

    private void handover(Profile a, Profile b, Map<String, String> families) {
        int common = 0;
        int forth = 0;
        int back = 0;
        for (Map.Entry<String, Rank> thing : a.behaviour().things().entrySet()) {
            Rank other = b.behaviour().things().get(thing.getKey());
            if (other != null) {
                long lag = other.time() - thing.getValue().time();
                boolean near = Math.abs(lag) <= detector.handover() * 1_000_000L;
                common++;
                forth += near && lag > 0 ? 1 : 0;
                back += near && lag < 0 ? 1 : 0;
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
