package org.harrow.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a web address, cut by its marks alone: stricter readers refuse much of what people
 * post.
 *
 * @param scheme {@code http} or {@code https}
 * @param host in lower case, without user and default port
 * @param path begins with a slash
 * @param query without its mark, or null
 * @param fragment without its mark, or null
 */
record WebAddress(
        String scheme,
        String host,
        String path,
        @Nullable String query,
        @Nullable String fragment) {

    /** The parts, or null where it is no web address. */
    static @Nullable WebAddress parse(String url) {
        int mark = url.indexOf("://");
        if (mark < 0) {
            return null;
        }
        String scheme = url.substring(0, mark).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return null;
        }
        int end = url.length();
        int hash = url.indexOf('#', mark);
        String fragment = hash < 0 ? null : url.substring(hash + 1);
        end = hash < 0 ? end : hash;
        int ask = url.substring(0, end).indexOf('?', mark);
        String query = ask < 0 ? null : url.substring(ask + 1, end);
        end = ask < 0 ? end : ask;
        int slash = url.substring(0, end).indexOf('/', mark + 3);
        String path = slash < 0 ? "/" : url.substring(slash, end);
        String host = host(url.substring(mark + 3, slash < 0 ? end : slash), scheme);
        return host.isEmpty() ? null : new WebAddress(scheme, host, path, query, fragment);
    }

    /** The segments of the path; none is empty. */
    List<String> segments() {
        return Arrays.stream(path.split("/", -1)).filter(part -> !part.isEmpty()).toList();
    }

    /** The address without its fragment. */
    String normalised() {
        return scheme + "://" + host + path + (query == null ? "" : "?" + query);
    }

    private static String host(String authority, String scheme) {
        String host = authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        String defaultPort = scheme.equals("http") ? ":80" : ":443";
        return host.endsWith(defaultPort)
                ? host.substring(0, host.length() - defaultPort.length())
                : host;
    }
}
