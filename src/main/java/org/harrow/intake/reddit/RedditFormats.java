package org.harrow.intake.reddit;

import java.util.List;
import java.util.Set;
import org.harrow.intake.Format;
import org.harrow.intake.FormatInfo;
import org.harrow.intake.json.JsonFormat;
import org.harrow.intake.json.JsonSketch;

/** The format of Reddit dumps. */
public final class RedditFormats {
    private static final int SURE = 92;

    private RedditFormats() {}

    /** The one format. */
    public static List<Format> all() {
        FormatInfo dump =
                new FormatInfo(
                        "reddit.dump",
                        "reddit",
                        "Reddit dumps: comments and submissions, an object a line (.zst as it"
                                + " comes)",
                        "a subreddit's or account's comments and submissions from the Arctic Shift"
                                + " or Pushshift dumps",
                        new FormatInfo.Traits(
                                "subreddit, created_utc and body with link_id, or title with"
                                        + " num_comments; 92 of 100",
                                "Reddit's server: created_utc, in seconds; of what was deleted"
                                        + " later, when the archive looked",
                                "what was removed before the archive looked; votes, which are"
                                        + " fuzzed; in old dumps the ids of accounts"));
        return List.of(
                new JsonFormat(dump, RedditFormats::isDump, Set.of("data"), RedditSession::new));
    }

    private static int isDump(JsonSketch seen) {
        for (String at : List.of("", "data.")) {
            boolean known = seen.has(at + "subreddit", at + "created_utc", at + "id");
            boolean comment = seen.has(at + "body", at + "link_id");
            boolean submission = seen.has(at + "title", at + "num_comments");
            if (known && (comment || submission)) {
                return SURE;
            }
        }
        return 0;
    }
}
