package org.harrow.draw;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.harrow.model.Arc;
import org.harrow.model.Finding;
import org.harrow.model.Grade;

/** Which rows each finding is about, in the order of rows. */
public final class FindingRows {

    private final List<Finding> findings;
    private final int[] rows;
    private final int[] owners;
    private final int[] first;
    private final BitSet marked = new BitSet();

    FindingRows(List<Finding> findings, RowIndex index) {
        this.findings = findings;
        this.first = new int[findings.size()];
        List<long[]> pairs = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            SortedSet<Integer> mine = rowsOf(findings.get(i), index);
            first[i] = mine.isEmpty() ? -1 : mine.first();
            for (int row : mine) {
                pairs.add(new long[] {row, i});
                marked.set(row);
            }
        }
        pairs.sort((a, b) -> a[0] != b[0] ? Long.compare(a[0], b[0]) : Long.compare(a[1], b[1]));
        this.rows = pairs.stream().mapToInt(pair -> (int) pair[0]).toArray();
        this.owners = pairs.stream().mapToInt(pair -> (int) pair[1]).toArray();
    }

    private static SortedSet<Integer> rowsOf(Finding finding, RowIndex index) {
        SortedSet<Integer> rows = new TreeSet<>();
        finding.support().actions().forEach(id -> rows.add(index.row(id)));
        for (Arc arc : finding.support().arcs()) {
            rows.add(index.row(arc.trigger()));
            rows.add(index.row(arc.reaction()));
        }
        rows.remove(-1);
        return rows;
    }

    /** How many pairs of row and finding there are. */
    public int size() {
        return rows.length;
    }

    /** The row of a pair; pairs are sorted by row, then finding. */
    public int row(int pair) {
        return rows[pair];
    }

    /** The finding of a pair. */
    public int finding(int pair) {
        return owners[pair];
    }

    /** The first row of a finding, or -1 where none of its actions is dated. */
    public int firstRow(int finding) {
        return first[finding];
    }

    /** True where a finding is about the row. */
    public boolean has(int row) {
        return marked.get(row);
    }

    /** The findings about a row, strongest first as in the list. */
    public List<Integer> of(int row) {
        List<Integer> found = new ArrayList<>();
        int low = 0;
        int high = rows.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows[middle] < row) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (; low < rows.length && rows[low] == row; low++) {
            found.add(owners[low]);
        }
        return found;
    }

    /** How much a finding carries. */
    public Grade grade(int finding) {
        return findings.get(finding).headline().grade();
    }

    /** All findings. */
    public List<Finding> findings() {
        return findings;
    }
}
