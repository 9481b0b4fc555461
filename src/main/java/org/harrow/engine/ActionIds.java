package org.harrow.engine;

import java.util.HexFormat;
import org.harrow.resolve.Resolved;

/** Finds an action by its id. */
final class ActionIds {
    private ActionIds() {}

    /** The place of the action with this id, or -1. */
    static int find(Resolved.Rows rows, String id) {
        if (id.length() != 32 || !id.chars().allMatch(HexFormat::isHexDigit)) {
            return -1;
        }
        long high = HexFormat.fromHexDigitsToLong(id, 0, 16);
        long low = HexFormat.fromHexDigitsToLong(id, 16, 32);
        for (int i = 0; i < rows.size(); i++) {
            if (rows.ids().high()[i] == high && rows.ids().low()[i] == low) {
                return i;
            }
        }
        return -1;
    }
}
