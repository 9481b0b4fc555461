package org.harrow.example;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.harrow.detect.CaseView;
import org.harrow.detect.ContentId;
import org.harrow.detect.Context;
import org.harrow.detect.Detector;
import org.harrow.detect.Item;
import org.harrow.detect.Outcome;
import org.harrow.detect.Rank;
import org.harrow.detect.Stage;
import org.harrow.model.CaseData;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.Measurement;
import org.harrow.model.Support;

/**
 * The most actions of each account on one day (UTC). It describes: nothing is tested, every finding
 * is grade D.
 *
 * @param actions on a day below which it says nothing; ten is more than most people's busy day in
 *     an issue tracker
 */
record BusiestDay(int actions) implements Detector<BusiestDay.Day> {
    static final BusiestDay DEFAULT = new BusiestDay(10);

    private static final long DAY = 86_400_000_000L;

    /** What travels: one action. */
    record Act(String account, String id, long time) implements Item {
        @Override
        public Rank rank() {
            return Rank.of(time, id);
        }
    }

    /** What is told: an account's busiest day. */
    record Day(String account, long day, long count, String first) implements Item {
        @Override
        public Rank rank() {
            return Rank.of(account);
        }
    }

    /** Counts each account's days; the acts come in order of time, so one day is held at a time. */
    record Count() implements Stage<Act, Day> {
        @Override
        public Class<Act> takes() {
            return Act.class;
        }

        @Override
        public void keys(Act act, Context context, Consumer<String> out) {
            out.accept(act.account());
        }

        @Override
        public Fold<Act, Day> open(String account, Context context) {
            return new Days(account);
        }
    }

    /** One account's fold: two days at most are held, whatever the case's size. */
    private static final class Days implements Stage.Fold<Act, Day> {
        private Day best;
        private Day now;

        Days(String account) {
            best = new Day(account, 0, 0, "");
            now = best;
        }

        @Override
        public void on(Act act, Consumer<Day> out) {
            long day = Math.floorDiv(act.time(), DAY);
            boolean same = now.count() > 0 && now.day() == day;
            String first = same ? now.first() : act.id();
            now = new Day(act.account(), day, same ? now.count() + 1 : 1, first);
            best = now.count() > best.count() ? now : best;
        }

        @Override
        public void end(Consumer<Day> out) {
            out.accept(best);
        }
    }

    @Override
    public String id() {
        return "busiest-day";
    }

    @Override
    public Map<String, Object> parameters() {
        return new TreeMap<>(Map.of("actions", actions));
    }

    @Override
    public BusiestDay with(String parameter, String value) {
        if (!parameter.equals("actions")) {
            throw new IllegalArgumentException("busiest-day has no parameter " + parameter + ".");
        }
        return new BusiestDay(Integer.parseInt(value));
    }

    @Override
    public void items(CaseView view, Context context, Consumer<Item> out) {
        CaseData data = view.data();
        for (int row = 0; row < data.size(); row++) {
            if (data.account(row) >= 0) {
                String account = data.accounts().get(data.account(row)).id();
                out.accept(new Act(account, data.id(row), data.at(row).lo()));
            }
        }
    }

    @Override
    public List<Stage<?, ?>> stages() {
        return List.of(new Count());
    }

    @Override
    public Class<Day> unit() {
        return Day.class;
    }

    @Override
    public List<Day> permuted(List<Day> days, SplittableRandom random) {
        return days;
    }

    @Override
    public Outcome conclude(List<Day> days, Context context) {
        List<Finding> findings =
                days.stream().filter(day -> day.count() >= actions).map(this::finding).toList();
        return new Outcome(findings, 0, 0, List.of("Nothing was tested: counts only."));
    }

    private Finding finding(Day day) {
        return new Finding(
                ContentId.of(id(), day.account(), day.first()),
                id(),
                new Finding.Headline(
                        Grade.D,
                        List.of(day.account()),
                        "On its busiest day "
                                + day.account()
                                + " acted "
                                + day.count()
                                + " times."),
                new Measurement(
                        Map.of("count", day.count()),
                        "none: a description",
                        Measurement.Chance.UNTESTED,
                        null,
                        day.count()),
                new Support(List.of(), List.of(day.first()), List.of(), List.of(), parameters()));
    }
}
