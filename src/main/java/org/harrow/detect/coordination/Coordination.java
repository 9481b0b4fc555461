package org.harrow.detect.coordination;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.harrow.detect.CaseView;
import org.harrow.detect.Context;
import org.harrow.detect.Detector;
import org.harrow.detect.Item;
import org.harrow.detect.Outcome;
import org.harrow.detect.Parameters;
import org.harrow.detect.Reach;
import org.harrow.detect.Stage;

/**
 * Whether two accounts share the same things closer in time than everybody who shares them. A fixed
 * threshold mostly reports popularity: on a peer's own data, 3,721 edges where shuffled times give
 * 3,666. Here the number of close shares of a pair is Poisson-binomial with the rates of the things
 * themselves. See {@code docs/detectors/coordination.md}.
 *
 * <p>Windows: 10 s is a program, 60 s a group chat, 5 min a call to act, one hour a campaign. Own:
 * from 20 sharers on a thing has 190 pairs and a rate of its own. Common: two things in common have
 * no power whatever the times, three have some, four are enough for a ring of five. Margin: twice
 * as often as expected is what two people with the same news feed do. Words: shorter texts repeat
 * by themselves.
 *
 * @param windows seconds, rising
 * @param own sharers from which on a thing's own rate is used
 * @param common things that a pair must have in common to be tested
 * @param margin the ratio of observed to expected that is trivial
 * @param words of a text below which sharing it says nothing
 */
public record Coordination(List<Long> windows, int own, int common, double margin, int words)
        implements Detector<Thing> {
    /** Its name on the command line. */
    public static final String ID = "coordination";

    /** As shipped. */
    public static final Coordination DEFAULT =
            new Coordination(List.of(10L, 60L, 300L, 3_600L), 20, 3, 2, 8);

    public Coordination {
        windows = windows.stream().sorted().distinct().toList();
        if (windows.isEmpty() || windows.getFirst() <= 0 || windows.getLast() > 86_400) {
            throw new IllegalArgumentException("Windows are seconds from 1 to 86400.");
        }
        if (own < 2 || common < 2 || !(margin >= 1) || words < 1) {
            throw new IllegalArgumentException(
                    "The numbers of sharers and things are at least 2, the margin and the number"
                            + " of words at least 1.");
        }
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Map<String, Object> parameters() {
        Map<String, Object> all = new TreeMap<>();
        all.put("windows", windows);
        all.put("own", own);
        all.put("common", common);
        all.put("margin", margin);
        all.put("words", words);
        return all;
    }

    @Override
    public Coordination with(String parameter, String value) {
        Parameters set = new Parameters(ID, parameters(), parameter, value);
        return new Coordination(
                set.windows("windows"),
                set.count("own"),
                set.count("common"),
                set.number("margin"),
                set.count("words"));
    }

    @Override
    public void items(CaseView view, Context context, Consumer<Item> out) {
        new ShareSource(view, this).send(out);
    }

    @Override
    public Reach reach() {
        return Reach.ACTION;
    }

    @Override
    public List<Stage<?, ?>> stages() {
        return List.of(new ThingStage());
    }

    @Override
    public Class<Thing> unit() {
        return Thing.class;
    }

    @Override
    public List<Thing> permuted(List<Thing> units, SplittableRandom random) {
        return Exchange.times(units, own, random);
    }

    @Override
    public List<String> passesOver() {
        return List.of(
                "Things that only one account shared, texts of fewer than "
                        + words
                        + " words, and acts in the same thread: threads are where people meet.");
    }

    @Override
    public Outcome conclude(List<Thing> units, Context context) {
        return new Family(units, context, this).conclude();
    }
}
