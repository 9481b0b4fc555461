package org.harrow.intake.http;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Status line and headers of one answer.
 *
 * @param status for example {@code HTTP/2.0 200 OK}
 * @param headers by name in lower case
 * @param end index after the empty line that ends it
 */
public record ResponseHead(String status, Map<String, String> headers, int end) {
    /** More than any server sends. */
    private static final int LONGEST = 1 << 16;

    private static final Pattern STATUS =
            Pattern.compile("HTTP/[0-9.]{1,4} +([1-5]\\d\\d)(?: .*)?");
    private static final Pattern NEXT =
            Pattern.compile("<([^<>]{1,2000})>\\s*;[^,<]{0,200}rel=\"?next\"?");
    private static final Pattern LAST =
            Pattern.compile("[?&]page=(\\d{1,9})[^<>]{0,2000}>\\s*;[^,<]{0,200}rel=\"?last\"?");

    /** Headers that say where and when an answer was given. */
    private static final String[] TELLING = {
        "date", "etag", "last-modified", "x-github-request-id", "x-github-media-type", "server"
    };

    /** The head that begins at {@code from}, or null where none begins there or it has no end. */
    public static @Nullable ResponseHead at(byte[] bytes, int from, int to) {
        if (to - from < 12 || bytes[from] != 'H' || bytes[from + 4] != '/') {
            return null;
        }
        int limit = Math.min(to, from + LONGEST);
        Map<String, String> headers = new LinkedHashMap<>();
        String status = null;
        int start = from;
        for (int at = from; at < limit; at++) {
            if (bytes[at] != '\n') {
                continue;
            }
            int end = at > start && bytes[at - 1] == '\r' ? at - 1 : at;
            String line = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
            start = at + 1;
            if (status == null) {
                if (!STATUS.matcher(line).matches()) {
                    return null;
                }
                status = line;
            } else if (line.isEmpty()) {
                return new ResponseHead(status, headers, start);
            } else if (!header(line, headers)) {
                return null;
            }
        }
        boolean ended = status != null && limit == to && start == to;
        return ended && status != null ? new ResponseHead(status, headers, to) : null;
    }

    private static boolean header(String line, Map<String, String> headers) {
        int colon = line.indexOf(':');
        if (colon <= 0) {
            return false;
        }
        String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
        headers.merge(name, line.substring(colon + 1).strip(), (a, b) -> a + ", " + b);
        return true;
    }

    /** The number in the status line: 200, 404. */
    public int code() {
        Matcher found = STATUS.matcher(status);
        return found.matches() ? Integer.parseInt(found.group(1)) : 0;
    }

    /** Address of the next page by the header {@code Link}, or null. */
    public @Nullable String next() {
        Matcher found = NEXT.matcher(headers.getOrDefault("link", ""));
        return found.find() ? found.group(1) : null;
    }

    /** Number of the last page by the header {@code Link}, or null. */
    public @Nullable Long lastPage() {
        Matcher found = LAST.matcher(headers.getOrDefault("link", ""));
        return found.find() ? Long.valueOf(found.group(1)) : null;
    }

    /** Status and the headers that tell where and when, for a reader. */
    public String described() {
        StringBuilder out = new StringBuilder(status);
        for (String name : TELLING) {
            String value = headers.get(name);
            if (value != null) {
                out.append("; ").append(name).append(": ").append(value);
            }
        }
        return out.toString();
    }
}
