package org.harrow.draw;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.harrow.model.Arc;
import org.harrow.model.CaseData;
import org.harrow.model.Kind;
import org.harrow.model.TimeInterval;
import org.harrow.stats.Bounds;
import org.harrow.stats.ExactTest;

/**
 * What lies inside a ruler: every content-linked act from the trigger to the ruler's end.
 *
 * @param ruler the one that was laid
 * @param at when the trigger happened
 * @param inside acts that are certainly inside
 * @param unsure how many content-linked acts may be inside, but whose time is too wide to say
 * @param baseline what other triggers of the case show
 */
public record RulerReading(
        Ruler ruler, TimeInterval at, List<Inside> inside, int unsure, Baseline baseline) {

    /** More triggers change the mean little and cost time while the ruler is dragged. */
    private static final int MAX_CONTROLS = 400;

    /** Of the interval that goes with what is expected. */
    private static final double LEVEL = 0.95;

    /** A smaller number would be said to be none. */
    private static final double LEAST_SAID = 0.05;

    public RulerReading {
        inside = List.copyOf(inside);
    }

    /**
     * @param row that answers
     * @param relation who answers
     * @param latency from the trigger, first and last possible
     */
    public record Inside(int row, Arc.Relation relation, TimeInterval latency) {}

    /**
     * The mean number of reactions within the same span after the case's other triggers of the same
     * kind.
     *
     * @param expected with its 95 % limits, as of a Poisson count; infinite where n is 0
     * @param n how many other triggers were looked at, evenly spread where there are more than 400
     */
    public record Baseline(Bounds expected, int n) {
        private static final Baseline NONE =
                new Baseline(new Bounds(0, 0, Double.POSITIVE_INFINITY), 0);
    }

    /** Reads a ruler: a query to the graph per trigger. */
    public static RulerReading of(Timeline timeline, Ruler ruler) {
        TimeInterval at = timeline.data().at(ruler.trigger());
        List<Inside> inside = new ArrayList<>();
        int unsure = 0;
        for (int row : timeline.links().after(ruler.trigger(), at.hi() + ruler.width())) {
            TimeInterval other = timeline.data().at(row);
            long least = Math.max(0, other.lo() - at.hi());
            long most = other.hi() - at.lo();
            if (most < 0 || least > ruler.width()) {
                continue;
            }
            if (isInside(timeline.data(), row, at, ruler.width())) {
                Arc.Relation relation = timeline.links().relation(ruler.trigger(), row);
                inside.add(new Inside(row, relation, new TimeInterval(least, most)));
            } else {
                unsure++;
            }
        }
        return new RulerReading(ruler, at, inside, unsure, baseline(timeline, ruler));
    }

    /** As the detector counts: even the slowest possible latency, by a clock the actor lacks. */
    private static boolean isInside(CaseData data, int row, TimeInterval at, long width) {
        TimeInterval other = data.at(row);
        return data.clock(row).isWitness()
                && other.width() < Ruler.MINUTE
                && other.lo() > at.hi()
                && other.hi() - at.lo() <= width;
    }

    private static Baseline baseline(Timeline timeline, Ruler ruler) {
        CaseData data = timeline.data();
        Kind kind = data.kind(ruler.trigger());
        List<Integer> controls = new ArrayList<>();
        for (int row = 0; row < data.size(); row++) {
            if (row != ruler.trigger() && data.kind(row) == kind) {
                controls.add(row);
            }
        }
        int n = Math.min(MAX_CONTROLS, controls.size());
        long reactions = 0;
        for (int i = 0; i < n; i++) {
            int control = controls.get((int) ((long) i * controls.size() / n));
            TimeInterval at = data.at(control);
            for (int row : timeline.links().after(control, at.hi() + ruler.width())) {
                reactions += isInside(data, row, at, ruler.width()) ? 1 : 0;
            }
        }
        return n == 0 ? Baseline.NONE : new Baseline(ExactTest.poissonMean(reactions, n, LEVEL), n);
    }

    /** How many different accounts answer inside. */
    public int accounts(CaseData data) {
        Set<Integer> accounts = new HashSet<>();
        inside.forEach(act -> accounts.add(data.account(act.row())));
        accounts.remove(-1);
        return accounts.size();
    }

    /**
     * The reading as one line: {@code 40 m: 6 reactions, 2 accounts; expected 0.8, 95 % from 0.5 to
     * 1.1 (n = 41)}.
     */
    public String sentence(CaseData data) {
        int count = inside.size();
        int who = accounts(data);
        String line =
                Latency.words(ruler.width())
                        + (count == 1 ? ": 1 reaction, " : ": " + count + " reactions, ")
                        + (who == 1 ? "1 account; " : who + " accounts; ")
                        + expected();
        return unsure == 0 ? line : line + "; " + unsure + " of uncertain time";
    }

    /** The same for a label, from the longest to {@code 2 h: 0}. */
    List<String> briefs() {
        String brief = Latency.words(ruler.width()) + ": " + inside.size();
        return baseline.n() == 0 ? List.of(brief) : List.of(brief + ", " + expected(), brief);
    }

    private String expected() {
        if (baseline.n() == 0) {
            return "no other trigger of this kind to compare with";
        }
        Bounds expected = baseline.expected();
        if (expected.hi() < LEAST_SAID) {
            return "expected under 0.05 (n = " + baseline.n() + ")";
        }
        return "expected "
                + tenths(expected.value())
                + ", 95 % from "
                + tenths(expected.lo())
                + " to "
                + tenths(expected.hi())
                + " (n = "
                + baseline.n()
                + ")";
    }

    private static String tenths(double number) {
        long tenths = StrictMath.round(number * 10);
        return tenths / 10 + "." + tenths % 10;
    }
}
