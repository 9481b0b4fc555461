package org.harrow.engine.export;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.harrow.model.Action;
import org.jspecify.annotations.Nullable;

/** Where a venue shows what an action is about: addresses by the venues' own rules. */
final class VenueLinks {
    private static final List<Map.Entry<Pattern, String>> RULES =
            List.of(
                    Map.entry(
                            Pattern.compile("github:([\\w.-]+/[\\w.-]+)#(\\d+)/comment/(\\d+)"),
                            "https://github.com/$1/issues/$2#issuecomment-$3"),
                    Map.entry(
                            Pattern.compile("github:([\\w.-]+/[\\w.-]+)#(\\d+)(?:/.*)?"),
                            "https://github.com/$1/issues/$2"),
                    Map.entry(
                            Pattern.compile("github:([\\w.-]+/[\\w.-]+)@([0-9a-f]{40})"),
                            "https://github.com/$1/commit/$2"),
                    Map.entry(
                            Pattern.compile(
                                    "bluesky:at://(did:[\\w.:%-]+)/app\\.bsky\\.feed\\.post/(\\w+)"),
                            "https://bsky.app/profile/$1/post/$2"),
                    Map.entry(
                            Pattern.compile("hn:(\\d+)"),
                            "https://news.ycombinator.com/item?id=$1"),
                    Map.entry(Pattern.compile("url:(https?://.*)"), "$1"));

    private VenueLinks() {}

    /** The address that the record gives, or that of what it is about; null where there is none. */
    static @Nullable String of(Action action) {
        String told = action.content().url();
        if (told != null) {
            return told;
        }
        String object = action.deed().object();
        String link = object == null ? null : of(object);
        return link == null ? of(action.deed().artifact()) : link;
    }

    /** The address of an artifact by its name. */
    static @Nullable String of(String artifact) {
        for (Map.Entry<Pattern, String> rule : RULES) {
            Matcher matcher = rule.getKey().matcher(artifact);
            if (matcher.matches()) {
                return matcher.replaceFirst(rule.getValue());
            }
        }
        return null;
    }
}
