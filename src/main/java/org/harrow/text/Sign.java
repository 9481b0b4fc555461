package org.harrow.text;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What a text says about how it came to be. A phrase is a hint, never more. */
public enum Sign {
    /** A mail program's reaction or answer that carries the mail it answers. */
    MAIL(
            "reacted to (your|the|this) (message|comment|mail|e-?mail)|^ ?(liked|loved|laughed"
                    + " at|emphasi[sz]ed|disliked) [“\"]|notifications@github\\.com|-+ ?original"
                    + " message|^(from|sent|to|subject): .{3,}$|\\bwrote: *$|reply to this e-?mail"
                    + " directly|sent from my \\w+"),
    /** An announcement of something new. */
    LAUNCH(
            "\\b(we|i)('| a)re"
                    + " (launching|releasing|announcing)|\\bannouncing\\b|\\[ann(ounce)?\\]|\\b(we|i)"
                    + " (just |have |'ve )?(launched|released|published|open[- ]sourced)\\b|\\bshow"
                    + " hn\\b|\\bis (now |finally )?(out|available|released|live)\\b|\\brelease"
                    + " (notes|announcement)\\b|\\blaunch (announcement|mailing)\\b"),
    /** A collection that comes at intervals. */
    DIGEST("\\b(digest|newsletter|weekly|monthly|daily (update|summary)|changelog|minutes of)\\b"),
    /** A copy from elsewhere. */
    MIRROR("\\b(cross-?post(ed)?|mirrored|reposted from|originally (posted|published)|via rss)\\b"),
    /** The text itself says that a program wrote it. */
    DECLARED_AUTOMATION(
            "\\b(automated|automatic|auto-?generated)"
                    + " (message|comment|reply|report|post|e-?mail)\\b|\\bthis (is an automated|action"
                    + " was performed automatically|bot)\\b|\\bi am a bot\\b|\\bgenerated (with|by) ");

    private static final int MOST_CHARACTERS = 5_000;

    private final Pattern phrase;

    Sign(String phrase) {
        this.phrase =
                Pattern.compile(
                        phrase,
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE);
    }

    /** Those that the first 5,000 characters show. */
    public static Set<Sign> of(String text) {
        String head = text.substring(0, Math.min(MOST_CHARACTERS, text.length()));
        Set<Sign> found = EnumSet.noneOf(Sign.class);
        for (Sign sign : values()) {
            if (sign.phrase.matcher(head).find()) {
                found.add(sign);
            }
        }
        return found;
    }
}
