package org.harrow.detect.rule;

import java.util.HexFormat;
import java.util.List;
import org.harrow.detect.Item;
import org.harrow.detect.Rank;

/**
 * An action that a rule means.
 *
 * @param rank when it can have happened first, and which it is
 * @param last microsecond at which it can have happened
 * @param part which of the rule's kinds of action it is
 * @param group values of the fields that make the group; empty where one is missing
 * @param said what else the rule needs
 */
record Event(Rank rank, long last, int part, List<String> group, Said said) implements Item {
    Event {
        group = List.copyOf(group);
    }

    /**
     * @param account that acted, or nothing
     * @param values that are counted
     * @param end of the case's records, a microsecond
     */
    record Said(String account, List<String> values, long end) implements java.io.Serializable {
        Said {
            values = List.copyOf(values);
        }
    }

    String id() {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(rank.high()) + hex.toHexDigits(rank.low());
    }

    long first() {
        return rank.time();
    }
}
