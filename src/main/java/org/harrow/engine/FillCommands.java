package org.harrow.engine;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.harrow.model.CaseException;
import org.harrow.model.Coverage;
import org.harrow.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * The command that would fetch what is missing, for the reader to run elsewhere: Harrow itself
 * never opens a connection.
 */
public final class FillCommands {
    private static final Pattern THREAD =
            Pattern.compile("github:([\\w.-]{1,39}/[\\w.-]{1,100})#(\\d{1,18})");
    private static final Pattern REPOSITORY =
            Pattern.compile("github:([\\w.-]{1,39}/[\\w.-]{1,100})");
    private static final Pattern HOURS =
            Pattern.compile("gharchive:(\\d{4}-\\d{2}-\\d{2})-(\\d{1,2})(?:\\.\\.(\\d{1,2}))?");
    private static final Pattern NUMBER = Pattern.compile("(?:hn|hackernews):(\\d{1,18})");
    private static final Pattern POST =
            Pattern.compile("bluesky:(at://[\\w:.%-]{1,200}/[\\w.]{1,100}/[\\w:.-]{1,100})");
    private static final Pattern TOPIC = Pattern.compile("discourse:t/(\\d{1,18})");
    private static final Pattern NEXT =
            Pattern.compile("Link header names (https://[\\w./?&=%:+~-]{1,2000})");

    private static final Map<String, String> THREADS =
            Map.of(
                    "comments", "issues/%s/comments?per_page=100",
                    "timeline", "issues/%s/timeline?per_page=100",
                    "reviews", "pulls/%s/reviews?per_page=100",
                    "review_comments", "pulls/%s/comments?per_page=100",
                    "commits", "pulls/%s/commits?per_page=100");
    private static final Map<String, String> REPOSITORIES =
            Map.of(
                    "pulls", "pulls?state=all&per_page=100",
                    "issues", "issues?state=all&per_page=100",
                    "stargazers", "stargazers?per_page=100");

    private final Map<String, String> formats = new TreeMap<>();
    private final Map<String, String> exports = new TreeMap<>();

    private FillCommands(List<Source> sources) {
        for (Source source : sources) {
            String format = source.format();
            if (format != null) {
                formats.put(source.file(), format);
            }
        }
        Catalog.formats().forEach(f -> exports.put(f.id(), f.howToExport()));
    }

    /**
     * For the gaps of one case.
     *
     * @throws CaseException where the case cannot be read
     */
    public static FillCommands of(CaseSession session) throws CaseException {
        return new FillCommands(session.sources());
    }

    /** The command for a gap; null where the row is none or nothing is known that would fill it. */
    public @Nullable String of(Coverage gap) {
        if (!gap.isGap() || gap.note().startsWith(Coverage.ON_PURPOSE)) {
            return null;
        }
        String known = next(gap);
        known = known != null ? known : github(gap);
        known = known != null ? known : hours(gap.artifact());
        known = known != null ? known : posts(gap.artifact());
        String format = formats.get(gap.artifact());
        return known != null || format == null ? known : exports.get(format);
    }

    private static @Nullable String next(Coverage gap) {
        Matcher next = NEXT.matcher(gap.note());
        if (!next.find()) {
            return null;
        }
        boolean github = next.group(1).startsWith("https://api.github.com/");
        return (github ? "gh api -i --paginate \"" : "curl -i \"")
                + next.group(1)
                + "\" > more.json";
    }

    private static @Nullable String github(Coverage gap) {
        Matcher thread = THREAD.matcher(gap.artifact());
        String path = THREADS.get(gap.what());
        if (thread.matches() && path != null) {
            String asked = path.replace("%s", thread.group(2));
            return api(thread.group(1) + "/" + asked, thread.group(2) + "-" + gap.what());
        }
        Matcher repository = REPOSITORY.matcher(gap.artifact());
        String listing = REPOSITORIES.get(gap.what());
        return repository.matches() && listing != null
                ? api(repository.group(1) + "/" + listing, gap.what())
                : null;
    }

    private static String api(String path, String name) {
        return "gh api -i --paginate \"repos/" + path + "\" > " + name + ".json";
    }

    private static @Nullable String hours(String artifact) {
        Matcher hours = HOURS.matcher(artifact);
        if (!hours.matches()) {
            return null;
        }
        String last = hours.group(3);
        String which = last == null ? hours.group(2) : "[" + hours.group(2) + "-" + last + "]";
        return "curl -O \"https://data.gharchive.org/"
                + hours.group(1)
                + "-"
                + which
                + ".json.gz\"";
    }

    private static @Nullable String posts(String artifact) {
        Matcher number = NUMBER.matcher(artifact);
        if (number.matches()) {
            return "curl -i \"https://hn.algolia.com/api/v1/items/"
                    + number.group(1)
                    + "\" > item.json";
        }
        Matcher topic = TOPIC.matcher(artifact);
        if (topic.matches()) {
            return "curl -i \"https://FORUM/t/"
                    + topic.group(1)
                    + ".json?print=true\" > topic.json";
        }
        Matcher post = POST.matcher(artifact);
        return post.matches()
                ? "curl -i \"https://public.api.bsky.app/xrpc/app.bsky.feed.getPostThread?depth=1000&uri="
                        + post.group(1)
                        + "\" > thread.json"
                : null;
    }
}
