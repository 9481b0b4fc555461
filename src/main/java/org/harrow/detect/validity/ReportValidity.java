package org.harrow.detect.validity;

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
 * How many of the reports that a project got turned out valid, never without what is pending; and
 * apart from it, how many came.
 *
 * <p>Decided: one of twenty is [0.9, 23.6] %, so below twenty decided reports nothing is said of a
 * reporter or a quarter. Margin: twice the reports of other quarters is what a release does.
 *
 * @param decided reports below which a share means nothing
 * @param margin the ratio of volumes that is trivial
 */
public record ReportValidity(int decided, double margin) implements Detector<Cell> {
    /** Its name on the command line. */
    public static final String ID = "report-validity";

    /** As shipped. */
    public static final ReportValidity DEFAULT = new ReportValidity(20, 2);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Map<String, Object> parameters() {
        return new TreeMap<>(Map.of("decided", decided, "margin", margin));
    }

    @Override
    public ReportValidity with(String parameter, String value) {
        Parameters set = new Parameters(ID, parameters(), parameter, value);
        return new ReportValidity(set.count("decided"), set.number("margin"));
    }

    @Override
    public void items(CaseView view, Context context, Consumer<Item> out) {
        new ReportReader(view).send(out);
    }

    @Override
    public Reach reach() {
        return Reach.ACTION;
    }

    @Override
    public List<Stage<?, ?>> stages() {
        return List.of(new ProjectStage(this));
    }

    @Override
    public Class<Cell> unit() {
        return Cell.class;
    }

    @Override
    public List<Cell> permuted(List<Cell> units, SplittableRandom random) {
        return Exchange.outcomes(units, random);
    }

    @Override
    public Outcome conclude(List<Cell> units, Context context) {
        return new Family(units, context, this).conclude();
    }
}
