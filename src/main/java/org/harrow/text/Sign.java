package org.harrow.text;

import java.util.EnumSet;
import java.util.List;
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
        String folded = folded(head);
        Set<Sign> found = EnumSet.noneOf(Sign.class);
        for (Sign sign : values()) {
            if (sign.possible(folded) && sign.isSaid(head)) {
                found.add(sign);
            }
        }
        return found;
    }

    /** Whether a text has the phrase. */
    boolean isSaid(String head) {
        return phrase.matcher(head).find();
    }

    /** False where a text cannot have the phrase. */
    boolean possible(String folded) {
        return needed().stream().anyMatch(folded::contains);
    }

    /**
     * Every text that has the phrase contains one of these: looking for them costs a tenth of
     * looking for the phrase, and most texts have none.
     */
    private List<String> needed() {
        return switch (this) {
            case MAIL ->
                    List.of(
                            "reacted to ",
                            "liked ",
                            "loved ",
                            "laughed at ",
                            "notifications@github.com",
                            "original message",
                            "from: ",
                            "sent: ",
                            "to: ",
                            "subject: ",
                            "wrote:",
                            "emphasised ",
                            "emphasized ",
                            "reply to this e",
                            "sent from my ");
            case LAUNCH ->
                    List.of(
                            "announc", "[ann]", "launch", "releas", "publish", "sourced", "show hn",
                            "is ");
            case DIGEST ->
                    List.of(
                            "digest",
                            "letter",
                            "weekly",
                            "monthly",
                            "daily ",
                            "changelog",
                            "minutes of");
            case MIRROR -> List.of("cross", "mirrored", "reposted from", "originally p", "via rss");
            case DECLARED_AUTOMATION -> List.of("automat", "generated", "this bot", "i am a bot");
        };
    }

    /** As a pattern sees it that ignores the case of all scripts: character by character. */
    static String folded(String text) {
        char[] all = text.toCharArray();
        for (int i = 0; i < all.length; i++) {
            all[i] = Character.toLowerCase(Character.toUpperCase(all[i]));
        }
        return new String(all);
    }
}
