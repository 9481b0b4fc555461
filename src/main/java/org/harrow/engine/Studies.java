package org.harrow.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.harrow.detect.Reference;
import org.harrow.draw.Timeline;
import org.harrow.draw.reaction.Reactions;
import org.harrow.draw.reaction.Study;
import org.harrow.draw.reaction.Yardstick;
import org.harrow.model.CaseException;
import org.harrow.model.Progress;

/** Prepares cases for the views of reactions: measures them, and fetches what to compare with. */
public final class Studies {

    private static final String PREFIX = "within_";

    private Studies() {}

    /**
     * Measures every trigger of a case.
     *
     * @throws CaseException where the shipped references cannot be read
     */
    public static Study of(Timeline timeline, Progress progress) throws CaseException {
        return new Study(timeline, Reactions.of(timeline, progress), yardsticks(timeline));
    }

    /**
     * The same of fewer triggers, where there are many.
     *
     * @throws CaseException where the shipped references cannot be read
     */
    public static Study brief(Timeline timeline, Progress progress) throws CaseException {
        return new Study(timeline, Reactions.brief(timeline, progress), yardsticks(timeline));
    }

    /** References of closures at venues that the case has artifacts of. */
    private static List<Yardstick> yardsticks(Timeline timeline) throws CaseException {
        List<Yardstick> found = new ArrayList<>();
        for (Reference reference : References.shipped()) {
            boolean here =
                    timeline.data().artifacts().stream()
                            .anyMatch(name -> name.startsWith(reference.venue() + ":"));
            if (here && reference.label().equals("closure")) {
                found.add(yardstick(reference));
            }
        }
        return found;
    }

    private static Yardstick yardstick(Reference reference) {
        List<Yardstick.Step> steps =
                reference.counts().entrySet().stream()
                        .filter(count -> count.getKey().startsWith(PREFIX))
                        .map(Studies::step)
                        .sorted(Comparator.comparingLong(Yardstick.Step::micros))
                        .toList();
        return new Yardstick(reference.count("n"), steps, reference.source());
    }

    private static Yardstick.Step step(Map.Entry<String, Long> count) {
        long seconds = Long.parseLong(count.getKey().substring(PREFIX.length()));
        return new Yardstick.Step(seconds * 1_000_000L, count.getValue());
    }
}
