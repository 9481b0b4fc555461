package org.harrow.detect.linkage;

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
 * Candidates for "run by one operator": accounts with accounts, never with people. It suggests, the
 * analyst alone links. Likelihood ratios are used where a calibrated reference is known; none is
 * shipped, so that today only an identifier suggests. See {@code docs/detectors/linkage.md}.
 *
 * <p>Acts: below 50 an account has no week. Comb: the level at which the minute was calibrated.
 * Handover: what a program passes on it passes on within ten minutes. Block: a trait that more
 * accounts share ties nobody to anybody.
 *
 * @param acts below which an account's hours are not compared
 * @param comb level below which an account keeps to a minute
 * @param handover seconds within which a thing is handed from one account to the other
 * @param block accounts that share a trait, beyond which it is no trait
 */
public record Linkage(int acts, double comb, long handover, int block)
        implements Detector<Profile> {
    /** Its name on the command line. */
    public static final String ID = "linkage";

    /** As shipped. */
    public static final Linkage DEFAULT = new Linkage(50, 1e-4, 600, 20);

    public Linkage {
        if (acts < 1 || !(comb > 0 && comb < 1) || handover < 1 || block < 2) {
            throw new IllegalArgumentException(
                    "Acts and handover are at least 1, comb lies between 0 and 1, block is at"
                            + " least 2.");
        }
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Map<String, Object> parameters() {
        Map<String, Object> all = new TreeMap<>();
        all.put("acts", acts);
        all.put("comb", comb);
        all.put("handover", handover);
        all.put("block", block);
        return all;
    }

    @Override
    public Linkage with(String parameter, String value) {
        Parameters set = new Parameters(ID, parameters(), parameter, value);
        return new Linkage(
                set.count("acts"), set.share("comb"), set.seconds("handover"), set.count("block"));
    }

    @Override
    public void items(CaseView view, Context context, Consumer<Item> out) {
        new TraceSource(view, context).send(out);
    }

    @Override
    public Reach reach() {
        return Reach.OPERATOR;
    }

    @Override
    public List<Stage<?, ?>> stages() {
        return List.of(new ProfileStage());
    }

    @Override
    public Class<Profile> unit() {
        return Profile.class;
    }

    @Override
    public List<Profile> permuted(List<Profile> units, SplittableRandom random) {
        return Profile.exchanged(units, random);
    }

    @Override
    public List<String> passesOver() {
        return List.of(
                "Pairs that nothing brings together: no like name, domain, comb, page or thing"
                        + " that few share.");
    }

    @Override
    public Outcome conclude(List<Profile> units, Context context) {
        return new Family(units, context, this).conclude();
    }
}
