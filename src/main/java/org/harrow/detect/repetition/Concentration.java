package org.harrow.detect.repetition;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.harrow.model.CanonicalJson;
import org.harrow.model.TimeInterval;
import org.harrow.stats.MonteCarlo;
import org.harrow.stats.Seed;
import org.jspecify.annotations.Nullable;

/**
 * Whether the copies stand closer together than the account's posts do anyway: the label "copy" is
 * dealt anew over the account's own times.
 */
final class Concentration {
    private static final int DRAWS = 999;

    private final Repetition detector;
    private final List<Post> posts;
    private final List<Integer> places;

    Concentration(Repetition detector, List<Post> posts, List<Integer> places) {
        this.detector = detector;
        this.posts = posts;
        this.places = places;
    }

    /**
     * Null where it says nothing: half or more of the posts are copies, or all lie within the span.
     */
    @Nullable Double p(int copies) {
        int n = posts.size();
        long whole = posts.getLast().hi() - posts.getFirst().at().lo();
        if (2 * places.size() >= n || whole <= detector.span() * 1_000_000L) {
            return null;
        }
        SplittableRandom random =
                Seed.generator(
                        Repetition.ID,
                        CanonicalJson.write(detector.parameters()),
                        posts.get(places.getFirst()).id());
        int[] order = IntStream.range(0, n).toArray();
        return MonteCarlo.test(() -> deal(order, random) >= copies, DRAWS).p();
    }

    /** The densest stretch when chance chooses which posts are copies. */
    private int deal(int[] order, SplittableRandom random) {
        TreeSet<Integer> chosen = new TreeSet<>();
        for (int i = 0; i < places.size(); i++) {
            int j = i + random.nextInt(order.length - i);
            int swap = order[i];
            order[i] = order[j];
            order[j] = swap;
            chosen.add(order[i]);
        }
        List<TimeInterval> times = new ArrayList<>();
        chosen.forEach(i -> times.add(posts.get(i).at()));
        return Spans.densest(times, detector.span()).count();
    }
}
