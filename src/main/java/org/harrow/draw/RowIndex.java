package org.harrow.draw;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.harrow.model.Arc;
import org.harrow.model.CaseData;
import org.harrow.model.Finding;

/** Finds the rows of a few actions by id in one pass over the columns. */
public final class RowIndex {

    private static final int HALF = 16;

    private final Map<String, Integer> rows;

    private RowIndex(Map<String, Integer> rows) {
        this.rows = rows;
    }

    /** The rows of these ids, as far as they are dated actions of the case. */
    public static RowIndex of(CaseData data, Collection<String> ids) {
        long[] wanted =
                ids.stream()
                        .filter(id -> id.length() == 2 * HALF)
                        .mapToLong(id -> HexFormat.fromHexDigitsToLong(id, 0, HALF))
                        .sorted()
                        .toArray();
        Map<String, Integer> rows = HashMap.newHashMap(ids.size());
        long[] high = data.columns().keys().idHigh();
        for (int row = 0; row < high.length && wanted.length > 0; row++) {
            if (Arrays.binarySearch(wanted, high[row]) >= 0) {
                rows.put(data.id(row), row);
            }
        }
        return new RowIndex(rows);
    }

    /** The row of one action, or -1. */
    static int find(CaseData data, String id) {
        if (id.length() != 2 * HALF) {
            return -1;
        }
        long wanted = HexFormat.fromHexDigitsToLong(id, 0, HALF);
        long[] high = data.columns().keys().idHigh();
        for (int row = 0; row < high.length; row++) {
            if (high[row] == wanted && data.id(row).equals(id)) {
                return row;
            }
        }
        return -1;
    }

    /** The rows of every action that findings name. */
    public static RowIndex of(CaseData data, List<Finding> findings) {
        Set<String> ids = new HashSet<>();
        for (Finding finding : findings) {
            ids.addAll(finding.support().actions());
            for (Arc arc : finding.support().arcs()) {
                ids.add(arc.trigger());
                ids.add(arc.reaction());
            }
        }
        return of(data, ids);
    }

    /** The action's row, or -1. */
    public int row(String id) {
        return rows.getOrDefault(id, -1);
    }
}
