package org.harrow.intake.hn;

import org.harrow.intake.content.DraftBuilder;
import org.harrow.intake.content.HtmlText;
import org.harrow.model.AccountRef;
import org.harrow.model.AccountType;
import org.harrow.model.ArtifactName;
import org.harrow.model.Draft;
import org.harrow.model.Kind;
import org.harrow.model.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * A story or comment, by whichever interface. Stories and comments share one row of numbers; a name
 * is case-sensitive and never changes, so it is the id.
 *
 * @param id its number
 * @param author who wrote it, or null where it was deleted
 * @param place where it stands
 * @param words what it says
 * @param counts how it was received
 */
record HackerNewsItem(String id, @Nullable String author, Spot place, Words words, Counts counts) {

    /**
     * @param story the story a comment belongs to, or null
     * @param parent what it answers, or null for a story
     */
    record Spot(@Nullable String story, @Nullable String parent) {}

    /**
     * @param title of a story, or null
     * @param html of a comment or a text story, or null
     * @param url what a story points to, or null
     */
    record Words(@Nullable String title, @Nullable String html, @Nullable String url) {}

    /**
     * @param points votes as exported, or null
     * @param replies comments as exported, or null
     * @param status {@code deleted} or {@code dead}, or null
     */
    record Counts(@Nullable String points, @Nullable String replies, @Nullable String status) {}

    /** The item as an action. */
    Draft draft(Stamp at) {
        boolean isComment = place.parent != null;
        String own = ArtifactName.hackerNews(id);
        String story = place.story != null ? place.story : place.parent;
        String artifact = isComment && story != null ? ArtifactName.hackerNews(story) : own;
        HtmlText.Plain text = HtmlText.of(words.html == null ? "" : words.html);
        AccountRef by =
                author == null
                        ? null
                        : new AccountRef("hn", author, author, null, AccountType.UNKNOWN);
        return new DraftBuilder(
                        "hn|" + id + "|posted", isComment ? Kind.COMMENTED : Kind.POSTED, artifact)
                .by(by)
                .object(isComment ? own : null)
                .url("https://news.ycombinator.com/item?id=" + id)
                .text(text.text())
                .links(text.links())
                .link(words.url)
                .with("title", words.title == null ? null : HtmlText.of(words.title).text())
                .with(
                        "reply_to",
                        place.parent == null ? null : ArtifactName.hackerNews(place.parent))
                .with("points", counts.points)
                .with("replies", counts.replies)
                .with("status", counts.status)
                .at(at);
    }
}
