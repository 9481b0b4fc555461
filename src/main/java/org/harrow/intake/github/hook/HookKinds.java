package org.harrow.intake.github.hook;

import java.util.Map;
import org.harrow.intake.github.TimelineKinds;
import org.harrow.model.Kind;

/** Kinds of deliveries that are about no text and no thread. */
final class HookKinds {
    private static final Map<String, Kind> KINDS =
            Map.ofEntries(
                    Map.entry("push", Kind.PUSHED),
                    Map.entry("create", Kind.CREATED),
                    Map.entry("delete", Kind.DELETED),
                    Map.entry("fork", Kind.FORKED),
                    Map.entry("gollum", Kind.EDITED),
                    Map.entry("member.added", Kind.JOINED),
                    Map.entry("organization.member_added", Kind.JOINED),
                    Map.entry("organization.renamed", Kind.RENAMED),
                    Map.entry("org_block.blocked", Kind.BLOCKED),
                    Map.entry("release.published", Kind.RELEASED),
                    Map.entry("release.edited", Kind.EDITED),
                    Map.entry("release.deleted", Kind.DELETED),
                    Map.entry("repository.created", Kind.CREATED),
                    Map.entry("repository.deleted", Kind.DELETED),
                    Map.entry("repository.renamed", Kind.RENAMED),
                    Map.entry("repository.transferred", Kind.TRANSFERRED),
                    Map.entry("repository.edited", Kind.EDITED),
                    Map.entry("repository_advisory.published", Kind.DISCLOSED),
                    Map.entry("repository_advisory.reported", Kind.REPORTED),
                    Map.entry("security_advisory.published", Kind.DISCLOSED),
                    Map.entry("security_advisory.updated", Kind.EDITED),
                    Map.entry("star.created", Kind.STARRED),
                    Map.entry("watch.started", Kind.STARRED));

    private HookKinds() {}

    static Kind of(Hook hook) {
        return KINDS.getOrDefault(hook.name(), Kind.OTHER);
    }

    /** Kind of an action on a pull request, issue or discussion, by GitHub's name of it. */
    static Kind ofThread(String action) {
        return switch (action) {
            case "edited" -> Kind.EDITED;
            case "deleted" -> Kind.DELETED;
            case "synchronize" -> Kind.PUSHED;
            case "dismissed" -> Kind.REVIEW_DISMISSED;
            default -> TimelineKinds.of(action);
        };
    }
}
