package org.harrow.intake.mail;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Key records that were kept beside a mailbox, one a line: {@code selector._domainkey.domain
 * "v=DKIM1; k=rsa; p=…"}, as {@code dig} prints them. Nobody is asked for one that is not there.
 *
 * @param records by their lower-case names
 */
record DkimKeys(Map<String, String> records) {
    private static final Pattern LINE =
            Pattern.compile(
                    "^\\s*(\\S+?\\._domainkey\\.\\S+?)\\.?\\s+(?:\\d+\\s+)?(?:IN\\s+TXT\\s+)?(.+)$");

    DkimKeys {
        records = Collections.unmodifiableMap(new TreeMap<>(records));
    }

    /** The keys in a text; none where it is null. */
    static DkimKeys of(@Nullable String text) {
        Map<String, String> records = new TreeMap<>();
        (text == null ? "" : text)
                .lines()
                .map(LINE::matcher)
                .filter(Matcher::find)
                .forEach(line -> records.put(lower(line.group(1)), unquoted(line.group(2))));
        return new DkimKeys(records);
    }

    /** The records of a selector in a domain; none where they were not kept. */
    List<String> of(String selector, String domain) {
        String record = records.get(lower(selector + "._domainkey." + domain));
        return record == null ? List.of() : List.of(record);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Long records are printed as several quoted pieces. */
    private static String unquoted(String value) {
        return value.replaceAll("\"\\s+\"", "").replace("\"", "").strip();
    }
}
