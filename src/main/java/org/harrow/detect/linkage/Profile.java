package org.harrow.detect.linkage;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.harrow.detect.Item;
import org.harrow.detect.Rank;
import org.harrow.stats.ExactTest;

/**
 * What a case tells about one account.
 *
 * @param rank by its name
 * @param account its name
 * @param span its first and last act
 * @param links artifacts it points to, sorted
 * @param behaviour when it does what
 */
record Profile(Rank rank, String account, Span span, List<String> links, Behaviour behaviour)
        implements Item {
    /** Hours of a weekday and of a day at the weekend. */
    static final int HOURS = 48;

    private static final long HOUR = 3_600_000_000L;

    /** Sessions below which no minute is looked for. */
    private static final int SESSIONS = 30;

    /**
     * @param first act
     * @param last act
     */
    record Span(Rank first, Rank last) implements Serializable {}

    /**
     * @param acts whose minute is known
     * @param hours how many of them lie in each hour, weekdays first, UTC
     * @param minutes sessions that begin in each minute of the hour
     * @param things first time that each thing was linked to or passed on
     */
    @SuppressWarnings("ArrayRecordComponent") // read-only
    record Behaviour(int acts, int[] hours, int[] minutes, Map<String, Rank> things)
            implements Serializable {
        Behaviour {
            things = new TreeMap<>(things);
        }

        /** The minute that most sessions begin in, or -1 where that may be chance. */
        int minute(double level) {
            int sessions = Arrays.stream(minutes).sum();
            int best = 0;
            for (int m = 1; m < minutes.length; m++) {
                best = minutes[m] > minutes[best] ? m : best;
            }
            double p = 60 * ExactTest.binomialUpper(minutes[best], sessions, 1.0 / 60);
            return sessions >= SESSIONS && p <= level ? best : -1;
        }
    }

    /** Place of a time among the hours. */
    static int hour(long at) {
        long hour = Math.floorDiv(at, HOUR);
        // 1970-01-01 was a Thursday; days are counted from a Monday
        long day = Math.floorMod(Math.floorDiv(hour, 24L) + 3, 7L);
        return (int) (Math.floorMod(hour, 24L) + (day >= 5 ? 24 : 0));
    }

    /** The null twin: chance decides whose behaviour is whose; names and links stay. */
    static List<Profile> exchanged(List<Profile> profiles, SplittableRandom random) {
        List<Behaviour> all = new ArrayList<>(profiles.stream().map(Profile::behaviour).toList());
        for (int i = all.size() - 1; i > 0; i--) {
            all.set(i, all.set(random.nextInt(i + 1), all.get(i)));
        }
        List<Profile> exchanged = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Profile p = profiles.get(i);
            exchanged.add(new Profile(p.rank(), p.account(), p.span(), p.links(), all.get(i)));
        }
        return exchanged;
    }
}
