package org.harrow.draw.load;

import java.util.HashMap;
import java.util.Map;
import org.harrow.model.CaseData;
import org.harrow.model.Kind;

/**
 * Reports by the quarter in which they arrived: confirmed, refused, or not decided in the records.
 * Those not decided are shown as a band: a late decision must not look like a change.
 */
final class Verdicts {

    private final CaseData data;
    private final Bins quarters;
    private final int[][] count;
    private final Map<Integer, Integer> quarterOf = new HashMap<>();
    private final Map<Integer, Boolean> confirmed = new HashMap<>();

    Verdicts(CaseData data, Bins quarters) {
        this.data = data;
        this.quarters = quarters;
        this.count = new int[quarters.size()][3];
    }

    void arrive(int artifact, int row) {
        quarterOf.putIfAbsent(artifact, quarters.of(data.columns().when().lo()[row]));
    }

    /** The first decision counts, except that a confirmation after a refusal lifts it. */
    void decide(int artifact, Kind kind) {
        if (quarterOf.containsKey(artifact)) {
            confirmed.merge(artifact, kind == Kind.RESOLVED, Boolean::logicalOr);
        }
    }

    Verdicts counted() {
        quarterOf.forEach(
                (artifact, quarter) -> {
                    Boolean verdict = confirmed.get(artifact);
                    count[quarter][verdict == null ? 2 : verdict ? 0 : 1]++;
                });
        return this;
    }

    boolean isEmpty() {
        return quarterOf.isEmpty();
    }

    Bins quarters() {
        return quarters;
    }

    int confirmed(int quarter) {
        return count[quarter][0];
    }

    int refused(int quarter) {
        return count[quarter][1];
    }

    int pending(int quarter) {
        return count[quarter][2];
    }

    int all(int quarter) {
        return count[quarter][0] + count[quarter][1] + count[quarter][2];
    }
}
