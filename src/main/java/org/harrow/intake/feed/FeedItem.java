package org.harrow.intake.feed;

import java.util.ArrayList;
import java.util.List;
import org.harrow.intake.RejectedRecord;
import org.harrow.intake.Told;
import org.harrow.intake.content.DraftBuilder;
import org.harrow.intake.content.FeedDates;
import org.harrow.intake.content.HtmlText;
import org.harrow.model.ArtifactName;
import org.harrow.model.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One post of a feed of any kind.
 *
 * @param id its guid or id, or null
 * @param link its address as written, or null
 * @param author who wrote it by the feed, or null
 * @param dates when it was published and changed, as written
 * @param body its title and content
 */
record FeedItem(
        @Nullable String id,
        @Nullable String link,
        @Nullable String author,
        Dates dates,
        Body body) {

    /**
     * @param published as written, or null
     * @param updated as written, or null
     */
    record Dates(@Nullable String published, @Nullable String updated) {}

    /**
     * @param title as plain text or HTML, or null
     * @param html content, or null
     * @param further addresses it points to, such as enclosures
     */
    record Body(@Nullable String title, @Nullable String html, List<String> further) {}

    /** The post as an action; its page is the artifact. */
    Told tell(String shape, FeedHead head) {
        String address = head.absolute(link);
        String name = id != null ? id : address;
        if (name == null) {
            throw new RejectedRecord("The entry has neither an id nor a link.");
        }
        String key = head.key(name, address);
        HtmlText.Plain text = HtmlText.of(body.html == null ? "" : body.html);
        String page = address != null ? ArtifactName.ofUrl(address) : "feed:" + key;
        List<String> links = new ArrayList<>(text.links());
        links.remove(page);
        DraftBuilder draft =
                new DraftBuilder("feed|" + key + "|posted", Kind.POSTED, page)
                        .by(head.account(author, address))
                        .url(address)
                        .text(text.text())
                        .links(links)
                        .with("title", body.title == null ? null : HtmlText.of(body.title).text())
                        .with("updated_at", dates.updated);
        body.further.forEach(draft::link);
        String when = dates.published != null ? dates.published : dates.updated;
        return new Told("feed|" + shape + "|" + key, List.of(draft.at(FeedDates.of(when))));
    }
}
