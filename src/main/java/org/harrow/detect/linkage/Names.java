package org.harrow.detect.linkage;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.harrow.text.Lookalike;
import org.jspecify.annotations.Nullable;

/** What an account's name says about where else it may be at home. */
final class Names {
    private static final String NOREPLY = "@users.noreply.github.com";
    private static final String PAGES = ".github.io";

    /** Mail providers whose domain ties nobody to anybody. */
    private static final Set<String> PROVIDERS =
            Set.of(
                    "gmail.com",
                    "googlemail.com",
                    "outlook.com",
                    "hotmail.com",
                    "live.com",
                    "yahoo.com",
                    "icloud.com",
                    "me.com",
                    "aol.com",
                    "gmx.de",
                    "gmx.net",
                    "web.de",
                    "qq.com",
                    "163.com",
                    "126.com",
                    "foxmail.com",
                    "mail.ru",
                    "yandex.ru",
                    "proton.me",
                    "protonmail.com",
                    "users.noreply.github.com",
                    "github.com");

    /** Where profiles are. */
    private static final Map<String, String> DOORS =
            Map.of(
                    "url:https://github.com/", "github:",
                    "url:https://news.ycombinator.com/user?id=", "hn:",
                    "url:https://bsky.app/profile/", "bluesky:");

    /** Shorter handles are alike by chance. */
    private static final int SHORTEST = 5;

    private Names() {}

    private static String venue(String account) {
        return account.substring(0, Math.max(0, account.indexOf(':')));
    }

    private static String rest(String account) {
        return account.substring(account.indexOf(':') + 1);
    }

    /** The account that an address or a host names by the venue's own rule, or null. */
    static @Nullable String names(String account) {
        String rest = rest(account).toLowerCase(Locale.ROOT);
        if (rest.endsWith(NOREPLY) && mails(account)) {
            String local = rest.substring(0, rest.length() - NOREPLY.length());
            return "github:" + local.substring(local.indexOf('+') + 1);
        }
        String host = host(account);
        return host.endsWith(PAGES)
                ? "github:" + host.substring(0, host.length() - PAGES.length())
                : null;
    }

    /** True where the name is an address that whoever writes a commit or a mail can set. */
    static boolean mails(String account) {
        return venue(account).equals("git") || venue(account).equals("mail");
    }

    /**
     * The host of a site, or nothing. An author who is named beside it may be a guest: the host is
     * not his.
     */
    static String host(String account) {
        String rest = rest(account).toLowerCase(Locale.ROOT);
        return venue(account).equals("feed") && rest.indexOf('/') < 0 ? rest : "";
    }

    /** The domain that account and others may share, or nothing. */
    static String domain(String account) {
        String rest = rest(account).toLowerCase(Locale.ROOT);
        String domain = mails(account) ? rest.substring(rest.lastIndexOf('@') + 1) : host(account);
        return PROVIDERS.contains(domain) || domain.endsWith(PAGES) ? "" : domain;
    }

    /** Handles it goes by, as they look. */
    static Set<String> handles(String account) {
        Set<String> raw = new TreeSet<>();
        String rest = rest(account);
        if (mails(account)) {
            String local = rest.substring(0, Math.max(0, rest.lastIndexOf('@')));
            raw.add(local.substring(local.indexOf('+') + 1));
            add(raw, domain(account));
        } else if (venue(account).equals("feed")) {
            add(raw, host(account));
            raw.add(rest.substring(rest.indexOf('/') + 1));
        } else {
            raw.add(rest);
        }
        Set<String> handles = new TreeSet<>();
        for (String handle : raw) {
            String look = Lookalike.of(handle);
            if (look.length() >= SHORTEST) {
                handles.add(look);
            }
        }
        return handles;
    }

    /** The first part of a host, which its owner chose. */
    private static void add(Set<String> raw, String host) {
        String[] parts = host.split("\\.", -1);
        if (parts.length > 1) {
            raw.add(host.endsWith(PAGES) ? parts[0] : parts[parts.length - 2]);
        }
    }

    /**
     * The account, in lower case, whose front page an artifact is, which only links to a profile
     * use; or an empty name.
     */
    static String atHome(String artifact) {
        String address = artifact.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> door : DOORS.entrySet()) {
            String rest = door.getKey();
            if (address.startsWith(rest) && address.indexOf('/', rest.length()) < 0) {
                return door.getValue() + address.substring(rest.length());
            }
        }
        String host = address.startsWith("url:https://") ? address.substring(12) : "";
        int slash = host.indexOf('/');
        return slash < 0 ? "" : "feed:" + host.substring(0, slash);
    }
}
