package org.harrow.intake.github;

import java.util.Map;
import java.util.Set;
import org.harrow.model.Kind;

/** GitHub's names of timeline events as kinds; what GitHub adds later stays {@code other}. */
public final class TimelineKinds {
    /** Side effects of other acts: a record, but nobody's action. */
    private static final Set<String> SILENT = Set.of("mentioned", "subscribed", "unsubscribed");

    private static final Map<String, Kind> KINDS =
            Map.ofEntries(
                    Map.entry("closed", Kind.CLOSED),
                    Map.entry("reopened", Kind.REOPENED),
                    Map.entry("merged", Kind.MERGED),
                    Map.entry("labeled", Kind.LABELED),
                    Map.entry("unlabeled", Kind.UNLABELED),
                    Map.entry("locked", Kind.LOCKED),
                    Map.entry("unlocked", Kind.UNLOCKED),
                    Map.entry("renamed", Kind.RENAMED),
                    Map.entry("assigned", Kind.ASSIGNED),
                    Map.entry("unassigned", Kind.UNASSIGNED),
                    Map.entry("milestoned", Kind.MILESTONED),
                    Map.entry("demilestoned", Kind.DEMILESTONED),
                    Map.entry("review_requested", Kind.REVIEW_REQUESTED),
                    Map.entry("review_request_removed", Kind.REVIEW_REQUEST_REMOVED),
                    Map.entry("review_dismissed", Kind.REVIEW_DISMISSED),
                    Map.entry("referenced", Kind.REFERENCED),
                    Map.entry("cross-referenced", Kind.REFERENCED),
                    Map.entry("connected", Kind.CONNECTED),
                    Map.entry("disconnected", Kind.DISCONNECTED),
                    Map.entry("head_ref_force_pushed", Kind.PUSHED),
                    Map.entry("base_ref_force_pushed", Kind.PUSHED),
                    Map.entry("head_ref_deleted", Kind.DELETED),
                    Map.entry("head_ref_restored", Kind.RESTORED),
                    Map.entry("comment_deleted", Kind.DELETED),
                    Map.entry("user_blocked", Kind.BLOCKED),
                    Map.entry("convert_to_draft", Kind.CONVERTED),
                    Map.entry("converted_to_draft", Kind.CONVERTED),
                    Map.entry("converted_to_discussion", Kind.CONVERTED),
                    Map.entry("converted_note_to_issue", Kind.CONVERTED),
                    Map.entry("transferred", Kind.TRANSFERRED),
                    Map.entry("pinned", Kind.PINNED),
                    Map.entry("unpinned", Kind.UNPINNED));

    private TimelineKinds() {}

    /** True for an event that is nobody's action. */
    public static boolean isSilent(String event) {
        return SILENT.contains(event);
    }

    /** The kind of an event, {@link Kind#OTHER} for one that is not known. */
    public static Kind of(String event) {
        return KINDS.getOrDefault(event, Kind.OTHER);
    }

    /** True for changes of state that pull request objects and public events tell as well. */
    public static boolean isState(Kind kind) {
        return kind == Kind.CLOSED || kind == Kind.REOPENED || kind == Kind.MERGED;
    }
}
