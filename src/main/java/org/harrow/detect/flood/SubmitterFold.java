package org.harrow.detect.flood;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.harrow.detect.Stage;
import org.harrow.text.Shingles;
import org.jspecify.annotations.Nullable;

/** One operator: keeps its submissions and follows what becomes of them. */
final class SubmitterFold implements Stage.Fold<Step, Measured> {
    /** Submissions kept per account; beyond, they are counted and said. */
    private static final int MOST = 10_000;

    private static final long WEEK = 7 * 86_400_000_000L;
    private static final long HOUR = 3_600_000_000L;
    private static final int PAIRS_OF = 100;

    private final String operator;
    private final List<Step> submitted = new ArrayList<>();
    private final Map<String, Fate> fates = new HashMap<>();
    private final List<Double> branches = new ArrayList<>();
    private @Nullable Step prepared;
    private long dropped;

    /** What became of a submission. */
    private static final class Fate {
        private boolean merged;
        private boolean closed;
        private long asked = Long.MAX_VALUE;
        private boolean answered;
    }

    SubmitterFold(String operator) {
        this.operator = operator;
    }

    @Override
    public void on(Step step, Consumer<Measured> out) {
        switch (step.type()) {
            case SUBMITTED -> submit(step);
            case PREPARED -> prepared = step;
            case AT_HOME -> {}
            case MERGED, CLOSED, ANSWERED -> follow(step);
        }
    }

    private void submit(Step step) {
        if (submitted.size() >= MOST) {
            dropped++;
            return;
        }
        submitted.add(step);
        fates.putIfAbsent(step.deed().artifact(), new Fate());
        Step last = prepared;
        if (last != null && step.rank().time() - last.rank().time() <= HOUR) {
            branches.add((step.rank().time() - last.rank().time()) / 1e6);
        }
        prepared = null;
    }

    private void follow(Step step) {
        Fate fate = fates.get(step.deed().artifact());
        if (fate == null) {
            return;
        }
        boolean own = step.deed().actor().equals(operator);
        fate.merged |= step.type() == Step.Type.MERGED;
        fate.closed |= step.type() == Step.Type.CLOSED;
        if (step.type() == Step.Type.ANSWERED) {
            long at = step.rank().time();
            fate.answered |= own && at > fate.asked && at - fate.asked <= WEEK;
            fate.asked = own ? fate.asked : Math.min(fate.asked, at);
        }
    }

    @Override
    public void end(Consumer<Measured> out) {
        if (submitted.isEmpty()) {
            return;
        }
        Map<String, Integer> names = new LinkedHashMap<>();
        int[] repositories =
                submitted.stream()
                        .mapToInt(
                                step ->
                                        names.computeIfAbsent(
                                                step.deed().repository(), any -> names.size()))
                        .toArray();
        out.accept(
                new Submitter(
                        operator,
                        new Submitter.Submissions(
                                submitted.stream().map(Step::at).toList(),
                                repositories,
                                List.copyOf(names.keySet()),
                                submitted.stream().map(Step::id).toList()),
                        cost(),
                        dropped));
    }

    private Submitter.Cost cost() {
        List<Double> gaps = new ArrayList<>();
        for (int i = 1; i < submitted.size(); i++) {
            gaps.add((submitted.get(i).rank().time() - submitted.get(i - 1).rank().time()) / 1e6);
        }
        int merged = (int) fates.values().stream().filter(fate -> fate.merged).count();
        int closed =
                (int) fates.values().stream().filter(fate -> fate.closed && !fate.merged).count();
        int asked = (int) fates.values().stream().filter(f -> f.asked < Long.MAX_VALUE).count();
        int answered = (int) fates.values().stream().filter(fate -> fate.answered).count();
        return new Submitter.Cost(
                new Submitter.Pace(Medians.of(gaps), Medians.of(branches)),
                merged,
                closed,
                new Submitter.Dialogue(asked, answered),
                alike());
    }

    private Submitter.Alike alike() {
        List<long[]> texts =
                submitted.stream()
                        .map(Step::said)
                        .filter(said -> said != null && said.shingles().length > 0)
                        .map(said -> said == null ? new long[0] : said.shingles())
                        .toList();
        int chores =
                (int)
                        submitted.stream()
                                .filter(step -> step.said() != null && step.said().chore())
                                .count();
        double sum = 0;
        int pairs = 0;
        int n = Math.min(PAIRS_OF, texts.size());
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                sum += Shingles.similarity(texts.get(i), texts.get(j));
                pairs++;
            }
        }
        return new Submitter.Alike(
                texts.size(), pairs == 0 ? null : Double.valueOf(sum / pairs), chores);
    }
}
