package org.harrow.detect.repetition;

import java.io.Serializable;
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
import org.harrow.detect.Reference;
import org.harrow.detect.Stage;

/**
 * Near-identical posts by one account within two days.
 *
 * <p>Copies: twelve is "more than a dozen" at its least; span: 48 hours let nobody hide behind
 * midnight. Near: at .70 of all word triples a reader calls two texts the same, and MinHash misses
 * two of ten thousand such pairs; middle: .60 to the middle text stops chains. Constant: a template
 * keeps three words of five. Broadcast: who posts one text to several venues does so within ten
 * minutes. Settle: what a post is answered shows after three days.
 *
 * @param copies near-identical posts from which on a cluster is reported
 * @param span seconds within which they lie
 * @param text what near-identical means
 * @param pace seconds between things
 * @param tests what a test needs
 */
public record Repetition(int copies, long span, Text text, Pace pace, Tests tests)
        implements Detector<Unit> {
    /** Its name on the command line. */
    public static final String ID = "repetition";

    /** As shipped. */
    public static final Repetition DEFAULT =
            new Repetition(
                    12,
                    172_800,
                    new Text(.7, .6, .6),
                    new Pace(600, 259_200),
                    new Tests(100, 10, 2));

    /**
     * What near-identical means.
     *
     * @param near similarity of two texts
     * @param middle similarity to the middle text of the cluster
     * @param constant share of constant words of a template
     */
    public record Text(double near, double middle, double constant) implements Serializable {}

    /**
     * @param broadcast seconds within which copies at several venues are one
     * @param settle seconds after which engagement is measured
     */
    public record Pace(long broadcast, long settle) implements Serializable {}

    /**
     * What a test needs.
     *
     * @param controls comparable accounts
     * @param actions posts of an account below which nothing about it is tested
     * @param margin the ratio to comparable accounts that is trivial
     */
    public record Tests(int controls, int actions, double margin) implements Serializable {}

    public Repetition {
        if (copies < 2) {
            throw new IllegalArgumentException("The parameter copies is at least 2.");
        }
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Map<String, Object> parameters() {
        Map<String, Object> all = new TreeMap<>();
        all.put("copies", copies);
        all.put("span", span);
        all.put("near", text.near());
        all.put("middle", text.middle());
        all.put("constant", text.constant());
        all.put("broadcast", pace.broadcast());
        all.put("settle", pace.settle());
        all.put("controls", tests.controls());
        all.put("actions", tests.actions());
        all.put("margin", tests.margin());
        return all;
    }

    @Override
    public Repetition with(String parameter, String value) {
        Parameters set = new Parameters(ID, parameters(), parameter, value);
        return new Repetition(
                set.count("copies"),
                set.seconds("span"),
                new Text(set.share("near"), set.share("middle"), set.share("constant")),
                new Pace(set.seconds("broadcast"), set.seconds("settle")),
                new Tests(set.count("controls"), set.count("actions"), set.number("margin")));
    }

    @Override
    public void items(CaseView view, Context context, Consumer<Item> out) {
        new PostReader(view, context, this).send(out);
    }

    @Override
    public Reach reach() {
        return Reach.OPERATOR;
    }

    @Override
    public List<Stage<?, ?>> stages() {
        return List.of(new GroupStage(this));
    }

    @Override
    public Class<Unit> unit() {
        return Unit.class;
    }

    @Override
    public List<Unit> permuted(List<Unit> units, SplittableRandom random) {
        return Exchange.texts(units, this, random);
    }

    @Override
    public Outcome conclude(List<Unit> units, Context context) {
        return new Family(units, context, this).conclude();
    }

    @Override
    public List<String> passesOver() {
        return List.of(Authors.passedOver(this));
    }

    @Override
    public List<Unit> kept(List<Unit> units) {
        return Authors.sampled(units, this);
    }

    @Override
    public List<Reference> references(List<Unit> units, String source) {
        return new Family(units, Context.NONE, this).references(source);
    }
}
