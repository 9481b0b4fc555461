package org.harrow.intake.feed;

import java.util.Locale;
import org.harrow.model.AccountRef;
import org.harrow.model.AccountType;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says of itself.
 *
 * @param site address of its site, or null
 * @param author who writes it, or null
 */
record FeedHead(@Nullable String site, @Nullable String author) {

    /** Who wrote an item: a host and a name, a weak identity. */
    @Nullable AccountRef account(@Nullable String itemAuthor, @Nullable String itemLink) {
        String host = host(itemLink) != null ? host(itemLink) : host(site);
        String name = itemAuthor != null ? itemAuthor : author;
        if (host == null && name == null) {
            return null;
        }
        String login =
                (host == null ? "unknown-host" : host) + (name == null ? "" : "/" + name.strip());
        return new AccountRef("feed", null, login, name, AccountType.UNKNOWN);
    }

    /** The host of the site or of an item, or null. */
    @Nullable String hostOf(@Nullable String link) {
        return host(link) != null ? host(link) : host(site);
    }

    /** The feed's name in the coverage. */
    String name() {
        String host = host(site);
        return host == null ? "feed" : "feed:" + host;
    }

    /** A link as an absolute address where the feed's site is known. */
    @Nullable String absolute(@Nullable String link) {
        String base = site;
        if (link == null || link.contains("://") || base == null || !base.contains("://")) {
            return link;
        }
        int slash = base.indexOf('/', base.indexOf("://") + 3);
        String root = slash < 0 ? base : base.substring(0, slash);
        String folder = slash < 0 ? base : base.substring(0, base.lastIndexOf('/'));
        return link.startsWith("/") ? root + link : folder + "/" + link;
    }

    /** Ids of few characters are unique in their feed only. */
    String key(String id, @Nullable String link) {
        boolean worldwide = id.contains(":") || id.contains("/") || id.length() >= 20;
        String host = hostOf(link);
        return worldwide ? id : (host == null ? "?" : host) + "|" + id;
    }

    private static @Nullable String host(@Nullable String address) {
        int mark = address == null ? -1 : address.indexOf("://");
        if (address == null || mark < 0) {
            return null;
        }
        int end = mark + 3;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        String host = address.substring(mark + 3, end).toLowerCase(Locale.ROOT);
        return host.isEmpty() ? null : host;
    }
}
