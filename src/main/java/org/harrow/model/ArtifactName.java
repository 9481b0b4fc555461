package org.harrow.model;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names of artifacts, the same wherever an artifact is told: {@code github:owner/repo#12}, {@code
 * github:owner/repo@sha}, {@code hn:123}, {@code bluesky:at://…}, {@code url:https://…}. The letter
 * case of GitHub names is kept as written.
 */
public final class ArtifactName {
    /** GitHub's own pages, which no owner can be called. */
    private static final Set<String> NO_OWNER =
            Set.of(
                    "about",
                    "apps",
                    "collections",
                    "contact",
                    "customer-stories",
                    "enterprise",
                    "events",
                    "explore",
                    "features",
                    "gist",
                    "issues",
                    "join",
                    "login",
                    "logout",
                    "marketplace",
                    "new",
                    "notifications",
                    "orgs",
                    "pricing",
                    "pulls",
                    "search",
                    "security",
                    "settings",
                    "site",
                    "sponsors",
                    "stars",
                    "team",
                    "topics",
                    "trending",
                    "users");

    private static final int NUMBER_DIGITS = 18;

    private ArtifactName() {}

    /** A repository, {@code owner/repo}. */
    public static String repository(String repository) {
        return "github:" + repository;
    }

    /** A pull request or an issue: they share one row of numbers. */
    public static String thread(String repository, String number) {
        return "github:" + repository + "#" + number;
    }

    /** A comment in a thread. */
    public static String comment(String thread, String id) {
        return thread + "/comment/" + id;
    }

    /** A review of a pull request. */
    public static String review(String thread, String id) {
        return thread + "/review/" + id;
    }

    /** A comment on a line of a pull request. */
    public static String reviewComment(String thread, String id) {
        return thread + "/review-comment/" + id;
    }

    /** A commit; without a repository where the source does not name one. */
    public static String commit(@Nullable String repository, String sha) {
        return repository == null ? "git:" + sha : "github:" + repository + "@" + sha;
    }

    /** A security advisory, by the id that GitHub gives it everywhere. */
    public static String advisory(String ghsa) {
        return "github:" + ghsa;
    }

    /** A story or comment on Hacker News. */
    public static String hackerNews(String id) {
        return "hn:" + id;
    }

    /** A record of the AT protocol by its {@code at://} address. */
    public static String bluesky(String uri) {
        return "bluesky:" + uri;
    }

    /** A page by its path in the repository of a site, before its address is known. */
    public static String page(String path) {
        return "page:" + path;
    }

    /**
     * The artifact that a web address points to: that of its venue where the venue is known, else
     * {@code url:} and the address with scheme and host in lower case, without fragment and default
     * port, the rest as written.
     */
    public static String ofUrl(String url) {
        WebAddress address = WebAddress.parse(url);
        if (address == null) {
            return "url:" + url;
        }
        String known =
                switch (address.host()) {
                    case "github.com", "www.github.com" -> github(address);
                    case "api.github.com" -> githubApi(address);
                    case "news.ycombinator.com" -> hackerNews(address);
                    case "bsky.app" -> bluesky(address);
                    default -> null;
                };
        return known != null ? known : "url:" + address.normalised();
    }

    private static @Nullable String github(WebAddress address) {
        List<String> path = address.segments();
        if (path.size() < 2 || NO_OWNER.contains(path.get(0).toLowerCase(Locale.ROOT))) {
            return null;
        }
        String name = path.get(1);
        if (path.size() == 2 && path.get(0).equals("advisories")) {
            return advisory(name);
        }
        String repository =
                path.get(0)
                        + "/"
                        + (name.endsWith(".git") ? name.substring(0, name.length() - 4) : name);
        if (path.size() == 2) {
            return address.query() == null ? repository(repository) : null;
        }
        String last = path.size() > 3 ? path.get(3) : "";
        return switch (path.get(2)) {
            case "pull", "issues", "discussions" -> thread(repository, path, address.fragment());
            case "security" ->
                    last.equals("advisories") && path.size() == 5 ? advisory(path.get(4)) : null;
            case "commit" -> isSha(last) ? commit(repository, last.toLowerCase(Locale.ROOT)) : null;
            default -> null;
        };
    }

    private static @Nullable String thread(
            String repository, List<String> path, @Nullable String fragment) {
        if (path.size() < 4 || !isNumber(path.get(3))) {
            return null;
        }
        if (path.size() == 6 && path.get(4).equals("commits") && isSha(path.get(5))) {
            return commit(repository, path.get(5).toLowerCase(Locale.ROOT));
        }
        String thread = thread(repository, path.get(3));
        String anchor = fragment == null ? "" : fragment;
        String comment = after(anchor, "issuecomment-");
        String review = after(anchor, "pullrequestreview-");
        String line = after(anchor, "discussion_r");
        String shortLine = after(anchor, "r");
        if (comment != null) {
            return comment(thread, comment);
        }
        if (review != null) {
            return review(thread, review);
        }
        String inline = line != null ? line : shortLine;
        return inline != null ? reviewComment(thread, inline) : thread;
    }

    private static @Nullable String githubApi(WebAddress address) {
        List<String> path = address.segments();
        boolean thread =
                path.size() >= 5
                        && path.get(0).equals("repos")
                        && (path.get(3).equals("issues") || path.get(3).equals("pulls"))
                        && isNumber(path.get(4));
        return thread ? thread(path.get(1) + "/" + path.get(2), path.get(4)) : null;
    }

    private static @Nullable String hackerNews(WebAddress address) {
        String query = address.query();
        String id = query == null ? null : after(query, "id=");
        return id != null && address.segments().equals(List.of("item")) ? hackerNews(id) : null;
    }

    private static @Nullable String bluesky(WebAddress address) {
        List<String> path = address.segments();
        boolean post =
                path.size() == 4 && path.get(0).equals("profile") && path.get(2).equals("post");
        return post ? bluesky("at://" + path.get(1) + "/app.bsky.feed.post/" + path.get(3)) : null;
    }

    /** The number after a prefix, or null where it is not all digits. */
    private static @Nullable String after(String text, String prefix) {
        String rest = text.startsWith(prefix) ? text.substring(prefix.length()) : "";
        return isNumber(rest) ? rest : null;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty()
                && text.length() <= NUMBER_DIGITS
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isSha(String text) {
        return text.length() >= 7
                && text.length() <= 64
                && text.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128);
    }
}
