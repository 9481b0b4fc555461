package org.harrow.detect.rule;

import java.io.Serializable;
import java.util.Set;

/**
 * What of an action a rule looks at.
 *
 * @param name {@code account}, {@code target} (whose artifact it is), {@code kind}, {@code
 *     artifact}, {@code project}, {@code venue}, {@code clock}, {@code link}, {@code mention},
 *     {@code text}, or {@code attribute.NAME} as the venue calls it
 */
public record Field(String name) implements Serializable {
    private static final String ATTRIBUTE = "attribute.";

    /** All names but the attributes. */
    public static final Set<String> NAMES =
            Set.of(
                    "account",
                    "target",
                    "kind",
                    "artifact",
                    "project",
                    "venue",
                    "clock",
                    "link",
                    "mention",
                    "text");

    public Field {
        boolean attribute = name.startsWith(ATTRIBUTE) && name.length() > ATTRIBUTE.length();
        if (!attribute && !NAMES.contains(name)) {
            throw new IllegalArgumentException(
                    "There is no field \""
                            + name
                            + "\"; there are "
                            + String.join(", ", NAMES.stream().sorted().toList())
                            + " and attribute.NAME.");
        }
    }

    boolean isAttribute() {
        return name.startsWith(ATTRIBUTE);
    }

    /** The venue's name of an attribute. */
    String attribute() {
        return name.substring(ATTRIBUTE.length());
    }
}
