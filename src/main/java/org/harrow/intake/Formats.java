package org.harrow.intake;

import java.util.List;
import java.util.stream.Stream;
import org.harrow.intake.bluesky.BlueskyFormats;
import org.harrow.intake.discourse.DiscourseFormats;
import org.harrow.intake.feed.FeedFormats;
import org.harrow.intake.git.GitLogText;
import org.harrow.intake.github.GithubFormats;
import org.harrow.intake.github.graph.GraphFormats;
import org.harrow.intake.github.hook.HookFormats;
import org.harrow.intake.github.security.AdvisoryFormats;
import org.harrow.intake.gitlab.GitlabFormats;
import org.harrow.intake.hackerone.HackerOneFormats;
import org.harrow.intake.hn.HackerNewsFormats;
import org.harrow.intake.http.HeadersFormat;
import org.harrow.intake.http.TimestampFormat;
import org.harrow.intake.mail.Mailbox;
import org.harrow.intake.mastodon.MastodonFormats;
import org.harrow.intake.own.OwnFormat;
import org.harrow.intake.reddit.RedditFormats;
import org.harrow.intake.table.TableFormat;
import org.harrow.intake.x.XArchive;

/** The formats this version reads. */
final class Formats {
    private Formats() {}

    static List<Format> all() {
        return Stream.of(
                        GithubFormats.all(),
                        GraphFormats.all(),
                        HookFormats.all(),
                        AdvisoryFormats.all(),
                        List.<Format>of(new HeadersFormat(), new TimestampFormat()),
                        List.<Format>of(new GitLogText()),
                        FeedFormats.all(),
                        HackerNewsFormats.all(),
                        BlueskyFormats.all(),
                        HackerOneFormats.all(),
                        MastodonFormats.all(),
                        XArchive.all(),
                        RedditFormats.all(),
                        DiscourseFormats.all(),
                        GitlabFormats.all(),
                        Mailbox.all(),
                        OwnFormat.all(),
                        TableFormat.all())
                .flatMap(List::stream)
                .toList();
    }
}
