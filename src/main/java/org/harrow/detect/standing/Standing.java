package org.harrow.detect.standing;

import java.util.ArrayList;
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
 * What reputation farming farms: what an account gained (merged pull requests, reviews, stars,
 * followers) and where it spent it (acts elsewhere that point to what was merged). It describes;
 * everybody who is proud of his work does the same. See {@code docs/detectors/standing.md}.
 *
 * <p>Gains: below three there is nothing to spend. Soon: what is cited within a day of being merged
 * was waited for.
 *
 * @param gains merged pull requests below which nothing is described
 * @param soon seconds within which a citation comes soon after the merge
 */
public record Standing(int gains, long soon) implements Detector<Balance> {
    /** Its name on the command line. */
    public static final String ID = "standing";

    /** What its reference counts. */
    static final String CITED = "cited";

    /** As shipped. */
    public static final Standing DEFAULT = new Standing(3, 86_400);

    public Standing {
        if (gains < 1 || soon < 1) {
            throw new IllegalArgumentException("Gains and soon are at least 1.");
        }
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Map<String, Object> parameters() {
        return new TreeMap<>(Map.of("gains", gains, "soon", soon));
    }

    @Override
    public Standing with(String parameter, String value) {
        Parameters set = new Parameters(ID, parameters(), parameter, value);
        return new Standing(set.count("gains"), set.seconds("soon"));
    }

    @Override
    public void items(CaseView view, Context context, Consumer<Item> out) {
        new EntrySource(view, context).send(out);
    }

    @Override
    public Reach reach() {
        return Reach.OPERATOR;
    }

    @Override
    public List<Stage<?, ?>> stages() {
        return List.of(new BalanceStage());
    }

    @Override
    public Class<Balance> unit() {
        return Balance.class;
    }

    @Override
    public List<Balance> permuted(List<Balance> units, SplittableRandom random) {
        return Balance.exchanged(units, random);
    }

    @Override
    public Outcome conclude(List<Balance> units, Context context) {
        return new Summing(units, context, this).conclude();
    }

    @Override
    public List<String> passesOver() {
        return List.of("Accounts without a merged pull request.");
    }

    /** How many accounts with merges enough point to one from elsewhere, by venue. */
    @Override
    public List<Reference> references(List<Balance> units, String source) {
        Map<String, Map<String, Long>> venues = new TreeMap<>();
        for (Balance unit : units) {
            if (unit.gained().merged().size() >= gains) {
                Map<String, Long> counts =
                        venues.computeIfAbsent(unit.who().venue(), any -> new TreeMap<>());
                counts.merge("n", 1L, Long::sum);
                counts.merge(CITED, unit.spent().cited().isEmpty() ? 0L : 1L, Long::sum);
            }
        }
        List<Reference> out = new ArrayList<>();
        venues.forEach(
                (venue, counts) -> {
                    counts.put("gains", (long) gains);
                    out.add(new Reference(ID, venue, CITED, counts, source));
                });
        return out;
    }
}
