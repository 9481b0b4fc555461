package org.harrow.detect.flood;

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
import org.harrow.detect.Stage;

/**
 * Many submissions to projects of others in a short time, and what the projects have to answer.
 *
 * <p>Repositories: nobody gets to know ten projects in a day; items: forty in a fortnight are three
 * a day. Either reports an account that submitted ten items or more. Of 1,330 people who let a
 * program write pull requests, one in ten sent more than 6 in 24 hours and one in a hundred more
 * than 19, some of them to their own repositories, which do not count here.
 *
 * @param repositories distinct ones within 24 hours from which on an account is reported
 * @param items within 14 days, likewise
 * @param least items below which nothing is reported
 * @param marker a policy's start in UTC, for the load before and after it; empty for none
 * @param tests what a test needs
 */
public record Flood(int repositories, int items, int least, String marker, Tests tests)
        implements Detector<Measured> {
    /** Its name on the command line. */
    public static final String ID = "flood";

    /** As shipped. */
    public static final Flood DEFAULT = new Flood(10, 40, 10, "", new Tests(100, 2, .01));

    /**
     * What a test needs.
     *
     * @param controls other accounts with a submission
     * @param margin the ratio to them that is trivial
     * @param rate of false discoveries above which the grade is at most C
     */
    public record Tests(int controls, double margin, double rate) implements Serializable {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Map<String, Object> parameters() {
        Map<String, Object> all = new TreeMap<>();
        all.put("repositories", repositories);
        all.put("items", items);
        all.put("least", least);
        all.put("marker", marker);
        all.put("controls", tests.controls());
        all.put("margin", tests.margin());
        all.put("rate", tests.rate());
        return all;
    }

    @Override
    public Flood with(String parameter, String value) {
        Parameters set = new Parameters(ID, parameters(), parameter, value);
        return new Flood(
                set.count("repositories"),
                set.count("items"),
                set.count("least"),
                set.time("marker"),
                new Tests(set.count("controls"), set.number("margin"), set.share("rate")));
    }

    @Override
    public void items(CaseView view, Context context, Consumer<Item> out) {
        new StepReader(view, context, this).send(out);
    }

    @Override
    public List<Stage<?, ?>> stages() {
        return List.of(new StepStage(this));
    }

    @Override
    public String undealt() {
        return "beside all that an account did it shows the load of each project that it reached:"
                + " all that happened there, to whomever.";
    }

    @Override
    public Class<Measured> unit() {
        return Measured.class;
    }

    @Override
    public List<Measured> permuted(List<Measured> units, SplittableRandom random) {
        return Exchange.submissions(units, random);
    }

    @Override
    public Outcome conclude(List<Measured> units, Context context) {
        return new Family(units, context, this).conclude();
    }
}
