package org.harrow.intake.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Finds a member that stands twice in one object. */
final class MemberNames {
    private static final int FEW = 8;

    private int[] slots = new int[64];

    /** A name that two members of the object share, or null. */
    @Nullable String repeated(JsonTape tape, int object) {
        int count = 0;
        for (int row = object + 1; row < tape.next[object]; row = tape.next[row]) {
            count++;
        }
        return count <= FEW ? amongFew(tape, object) : amongMany(tape, object, count);
    }

    private static @Nullable String amongFew(JsonTape tape, int object) {
        int end = tape.next[object];
        for (int row = object + 1; row < end; row = tape.next[row]) {
            for (int other = object + 1; other < row; other = tape.next[other]) {
                if (tape.name[row].equals(tape.name[other])) {
                    return tape.name[row];
                }
            }
        }
        return null;
    }

    private @Nullable String amongMany(JsonTape tape, int object, int count) {
        int size = Integer.highestOneBit(count) * 4;
        if (slots.length < size) {
            slots = new int[size];
        }
        Arrays.fill(slots, 0, size, 0);
        for (int row = object + 1; row < tape.next[object]; row = tape.next[row]) {
            int hash = tape.name[row].hashCode();
            int slot = ((hash ^ (hash >>> 16)) * 0x9e3779b9) & (size - 1);
            while (slots[slot] != 0) {
                if (tape.name[slots[slot]].equals(tape.name[row])) {
                    return tape.name[row];
                }
                slot = (slot + 1) & (size - 1);
            }
            slots[slot] = row;
        }
        return null;
    }
}
