package org.harrow.report.stated;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something a person stated for the report. It stands in the custody log and is never derived.
 *
 * @param kind what it is about
 * @param about id of the finding, hash of the source or name of the account; empty where it is the
 *     whole case
 * @param values by the names that {@link Kind} lists; no value is empty
 * @param at when it was stated, by the clock of the analyst's machine
 */
public record Stated(Kind kind, String about, Map<String, String> values, Instant at) {
    /** Who answers for the report: {@code name}, {@code role}, {@code requester}. */
    public static final String NAME = "name";

    public static final String ROLE = "role";
    public static final String REQUESTER = "requester";

    /** A source: {@code grade} (Admiralty), {@code because}, {@code supplier}, {@code how}. */
    public static final String GRADE = "grade";

    public static final String BECAUSE = "because";
    public static final String SUPPLIER = "supplier";
    public static final String HOW = "how";

    /** A judgment: {@code text}, {@code likelihood}, {@code confidence}, {@code because}. */
    public static final String TEXT = "text";

    public static final String LIKELIHOOD = "likelihood";
    public static final String CONFIDENCE = "confidence";

    /** What speaks against: {@code text}, or {@code searched} where nothing was found. */
    public static final String SEARCHED = "searched";

    /** The right of reply; {@code waived} gives a reason for not asking. */
    public static final String ASKED = "asked";

    public static final String CHANNEL = "channel";
    public static final String ANSWER = "answer";
    public static final String SILENT_UNTIL = "silent_until";
    public static final String WAIVED = "waived";

    /** The personal-data note. */
    public static final String PURPOSE = "purpose";

    public static final String BASIS = "basis";
    public static final String RETENTION = "retention";
    public static final String RECIPIENTS = "recipients";

    public Stated {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** What can be stated. */
    public enum Kind {
        AUTHOR,
        SOURCE,
        JUDGMENT,
        AGAINST,
        REPLY,
        PERSONAL_DATA
    }

    /** The value of this name, or the other text where none was given. */
    public String or(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    /** True where a value of this name was given. */
    public boolean has(String name) {
        return values.containsKey(name);
    }
}
