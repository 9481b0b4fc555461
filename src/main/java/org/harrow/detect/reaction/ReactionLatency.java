package org.harrow.detect.reaction;

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
 * How fast an account answers what is done against its work, compared with the answers of other
 * accounts to the same (null 1) and with its own rhythm (null 2).
 *
 * <p>Windows: 5 minutes is what a notification handler needs, 40 minutes is the figure the public
 * argues about, 5 hours is half a working day, 24 hours removes the time zone. Horizon: after seven
 * days an answer is no longer tied to its cause; those who never answer count. Correlation of one
 * author's answers: .3 until the case has enough repeated closures to estimate it; three of three
 * within 40 minutes is then .0055 and not .000043. Controls: below 100 the upper limit of a rate of
 * 1 % is above 5 %. Margin: twice the own rate is what a busy week does.
 *
 * @param windows seconds, rising
 * @param ruler seconds within which acts of third parties are shown
 * @param horizon seconds after which an answer does not count
 * @param tests what a test needs
 */
public record ReactionLatency(List<Long> windows, long ruler, long horizon, Tests tests)
        implements Detector<Unit> {
    /** Its name on the command line. */
    public static final String ID = "reaction-latency";

    /** As shipped. */
    public static final ReactionLatency DEFAULT =
            new ReactionLatency(
                    List.of(300L, 2_400L, 18_000L, 86_400L),
                    2_400,
                    604_800,
                    new Tests(.3, 100, 10, 2));

    /**
     * What a test needs.
     *
     * @param correlation of one author's answers
     * @param controls closures of the same venue in the case below which a reference is borrowed
     * @param actions of an account below which nothing about it is tested
     * @param margin the rate ratio that is trivial
     */
    public record Tests(double correlation, int controls, int actions, double margin)
            implements Serializable {}

    public ReactionLatency {
        windows = windows.stream().sorted().distinct().toList();
        if (windows.isEmpty() || windows.getFirst() <= 0 || windows.getLast() > horizon) {
            throw new IllegalArgumentException(
                    "Windows are seconds above 0 and within the horizon.");
        }
        if (!(tests.correlation() >= 0 && tests.correlation() < 1)) {
            throw new IllegalArgumentException("The correlation lies from 0 to below 1.");
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
        all.put("ruler", ruler);
        all.put("horizon", horizon);
        all.put("correlation", tests.correlation());
        all.put("controls", tests.controls());
        all.put("actions", tests.actions());
        all.put("margin", tests.margin());
        return all;
    }

    @Override
    public ReactionLatency with(String parameter, String value) {
        Parameters set = new Parameters(ID, parameters(), parameter, value);
        return new ReactionLatency(
                set.windows("windows"),
                set.seconds("ruler"),
                set.seconds("horizon"),
                new Tests(
                        set.decimal("correlation"),
                        set.count("controls"),
                        set.count("actions"),
                        set.number("margin")));
    }

    @Override
    public void items(CaseView view, Context context, Consumer<Item> out) {
        new Acts(view, context, this).send(out);
    }

    @Override
    public Reach reach() {
        return Reach.OPERATOR;
    }

    @Override
    public List<Stage<?, ?>> stages() {
        return List.of(new AnswerStage(this));
    }

    @Override
    public Class<Unit> unit() {
        return Unit.class;
    }

    @Override
    public List<Unit> permuted(List<Unit> units, SplittableRandom random) {
        return Exchange.answers(units, random);
    }

    @Override
    public Outcome conclude(List<Unit> units, Context context) {
        return new Family(units, context, this).conclude();
    }

    @Override
    public List<String> passesOver() {
        return List.of("Accounts whose things nobody closed, rejected, reviewed or banned.");
    }

    @Override
    public List<Reference> references(List<Unit> units, String source) {
        return Rates.references(units, this, source);
    }
}
