package org.harrow.intake.discourse;

import java.util.List;
import java.util.Set;
import org.harrow.intake.Format;
import org.harrow.intake.FormatInfo;
import org.harrow.intake.json.JsonFormat;
import org.harrow.intake.json.JsonSketch;

/** The format of Discourse. */
public final class DiscourseFormats {
    private static final int SURE = 92;

    private DiscourseFormats() {}

    /** The one format. */
    public static List<Format> all() {
        FormatInfo topic =
                new FormatInfo(
                        "discourse.topic",
                        "discourse",
                        "Discourse topic with its posts, or a list of posts",
                        "curl \"https://FORUM/t/ID.json\" > topic.json; the posts after the 20th:"
                                + " curl \"https://FORUM/t/ID/posts.json?post_ids[]=N\"",
                        new FormatInfo.Traits(
                                "post_stream.posts with post_number and cooked; 92 of 100",
                                "the forum's server: created_at, in milliseconds",
                                "posts after the 20th; earlier texts; which forum it is, where no"
                                        + " collector says so"));
        return List.of(
                new JsonFormat(
                        topic,
                        DiscourseFormats::isTopic,
                        Set.of("latest_posts"),
                        TopicSession::new));
    }

    private static int isTopic(JsonSketch seen) {
        for (String at : List.of("", "post_stream.posts.", "latest_posts.")) {
            for (String wrapper : List.of("", "data.")) {
                String post = wrapper + at;
                if (seen.has(post + "post_number", post + "cooked", post + "username")) {
                    return SURE;
                }
            }
        }
        return 0;
    }
}
