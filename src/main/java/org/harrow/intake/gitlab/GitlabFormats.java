package org.harrow.intake.gitlab;

import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.harrow.intake.Format;
import org.harrow.intake.FormatInfo;
import org.harrow.intake.json.JsonFormat;
import org.harrow.intake.json.JsonSketch;

/** The formats of GitLab. */
public final class GitlabFormats {
    private static final int SURE = 92;
    private static final String API = "curl \"https://gitlab.com/api/v4/projects/ID/";
    private static final String CLOCK = "the instance's server: created_at, in milliseconds";

    private GitlabFormats() {}

    /** All of them. */
    public static List<Format> all() {
        return List.of(
                format(
                        "gitlab.events",
                        "events of a project or an account",
                        API + "events?per_page=100\" > events.json",
                        "action_name, author_id and created_at",
                        "events older than three years; who ran them with a token; in old exports"
                                + " the ids of events",
                        GitlabFormats::isEvents),
                format(
                        "gitlab.items",
                        "merge requests and issues",
                        API + "merge_requests?state=all&per_page=100\" > mrs.json",
                        "iid, project_id, state and author",
                        "notes, approvals and changes of state, which are listings of their own;"
                                + " earlier texts",
                        GitlabFormats::isItems),
                format(
                        "gitlab.notes",
                        "notes, discussions and changes of state of an item",
                        API
                                + "merge_requests/IID/discussions?per_page=100\" >"
                                + " discussions.json, likewise notes and resource_state_events",
                        "noteable_type, a discussion's notes, or resource_type with state",
                        "deleted notes, which vanish; earlier texts; which project it is, where"
                                + " a note does not say",
                        GitlabFormats::isNotes));
    }

    private static int isEvents(JsonSketch seen) {
        return seen.has("action_name", "author_id", "created_at") ? SURE : 0;
    }

    private static int isItems(JsonSketch seen) {
        return seen.has("iid", "project_id", "state", "author.username", "created_at") ? SURE : 0;
    }

    private static int isNotes(JsonSketch seen) {
        boolean note = seen.has("noteable_type", "author.username", "system");
        boolean discussion =
                seen.has("individual_note", "notes.author.username", "notes.created_at");
        boolean state = seen.has("resource_type", "resource_id", "user.username", "state");
        boolean label = seen.has("resource_type", "resource_id", "user.username", "action");
        return note || discussion || state || label ? SURE : 0;
    }

    private static Format format(
            String id,
            String title,
            String export,
            String recognised,
            String lost,
            ToIntFunction<JsonSketch> recognise) {
        FormatInfo info =
                new FormatInfo(
                        id,
                        "gitlab",
                        "GitLab: " + title,
                        export,
                        new FormatInfo.Traits(recognised + "; 92 of 100", CLOCK, lost));
        return new JsonFormat(info, recognise, Set.of(), GitlabSession::new);
    }
}
