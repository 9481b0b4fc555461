package org.harrow.draw;

import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
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
        Map<Long, String> wanted = HashMap.newHashMap(ids.size());
        Map<String, Integer> rows = HashMap.newHashMap(ids.size());
        for (String id : ids) {
            if (id.length() == 2 * HALF) {
                wanted.put(HexFormat.fromHexDigitsToLong(id, 0, HALF), id);
            }
        }
        long[] high = data.columns().keys().idHigh();
        for (int row = 0; row < high.length && !wanted.isEmpty(); row++) {
            if (wanted.containsKey(high[row])) {
                rows.put(data.id(row), row);
            }
        }
        return new RowIndex(rows);
    }

    /** The rows of every action that findings name. */
    public static RowIndex of(CaseData data, List<Finding> findings) {
        java.util.Set<String> ids = new java.util.HashSet<>();
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
