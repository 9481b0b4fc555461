package org.harrow.spark;

import java.io.Serializable;
import java.util.TreeMap;

/** What is counted on the way: sums, so that pieces can be added in any order. */
final class Counts implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Dated actions. */
    long actions;

    /** Actions without a usable time. */
    long undated;

    /** Threads that were too large to be settled at once, and were settled in pieces. */
    long threadsCut;

    /** Operators that were looked at. */
    long operators;

    /** Operators whose part of the record was too large, and was cut. */
    long operatorsCut;

    /** Actions that were left out because of it. */
    long actionsCut;

    /** Records that are also in another file, or in the same one before, by number of the file. */
    final TreeMap<Integer, Long> duplicates = new TreeMap<>();

    Counts plus(Counts other) {
        actions += other.actions;
        undated += other.undated;
        threadsCut += other.threadsCut;
        operators += other.operators;
        operatorsCut += other.operatorsCut;
        actionsCut += other.actionsCut;
        other.duplicates.forEach((file, count) -> duplicates.merge(file, count, Long::sum));
        return this;
    }

    Block block() {
        Packer out = new Packer();
        out.number(actions).number(undated).number(threadsCut);
        out.number(operators).number(operatorsCut).number(actionsCut).number(duplicates.size());
        duplicates.forEach((file, count) -> out.number(file).number(count));
        return new Block(Block.Kind.COUNTS, out.take());
    }

    static Counts unpack(Unpacker in) {
        Counts counts = new Counts();
        counts.actions = in.number();
        counts.undated = in.number();
        counts.threadsCut = in.number();
        counts.operators = in.number();
        counts.operatorsCut = in.number();
        counts.actionsCut = in.number();
        int size = in.small();
        for (int i = 0; i < size; i++) {
            counts.duplicates.put(in.small(), in.number());
        }
        return counts;
    }
}
