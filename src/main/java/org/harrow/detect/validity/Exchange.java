package org.harrow.detect.validity;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The null twin: decisions are dealt anew between a cell and what it is compared with, and so are
 * the reports of a quarter and of those before it, by their days.
 */
final class Exchange {
    private Exchange() {}

    static List<Cell> outcomes(List<Cell> units, SplittableRandom random) {
        List<Cell> dealt = new ArrayList<>();
        for (Cell cell : units) {
            dealt.add(cell.others().received() == 0 ? cell : dealt(cell, random));
        }
        return dealt;
    }

    private static Cell dealt(Cell cell, SplittableRandom random) {
        Counts all = cell.own().plus(cell.others());
        int size = cell.own().received();
        if (cell.exposure().otherDays() > 0) {
            double share =
                    cell.exposure().days() / (cell.exposure().days() + cell.exposure().otherDays());
            size = 0;
            for (int i = 0; i < all.received(); i++) {
                size += random.nextDouble() < share ? 1 : 0;
            }
        }
        int[] urn = {all.valid(), all.invalid(), all.pending(), all.duplicates()};
        int[] hand = new int[urn.length];
        int left = all.received();
        for (int i = 0; i < size; i++, left--) {
            int ball = random.nextInt(left);
            int colour = 0;
            while (ball >= urn[colour]) {
                ball -= urn[colour++];
            }
            urn[colour]--;
            hand[colour]++;
        }
        return new Cell(
                cell.name(),
                new Counts(hand[0], hand[1], hand[2], hand[3]),
                new Counts(urn[0], urn[1], urn[2], urn[3]),
                cell.exposure(),
                cell.records());
    }
}
