package org.harrow.detect.reaction;

import java.util.Locale;
import java.util.Set;
import org.harrow.detect.Context;
import org.jspecify.annotations.Nullable;

/** How an action is linked with a trigger by its content; time alone never links. */
enum Link {
    THREAD("it is in the same thread"),
    ADDRESS("it links to the thread"),
    MENTION("it addresses the account that did it"),
    PAGE("it links to a page that does");

    private final String words;

    Link(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The strongest link between them, or null. */
    static @Nullable Link of(Act trigger, Act act, Context context) {
        String thread = Ties.thread(trigger.deed().artifact());
        if (Ties.thread(act.deed().artifact()).equals(thread)) {
            return THREAD;
        }
        if (act.ties().points().contains(thread)) {
            return ADDRESS;
        }
        String actor = trigger.actor();
        if (actor != null && names(act.ties().mentions(), actor, context)) {
            return MENTION;
        }
        return act.ties().pages().stream().anyMatch(page -> tells(page, trigger, context))
                ? PAGE
                : null;
    }

    /** True where the page itself links to the thread or addresses whoever acted. */
    static boolean tells(Ties.Page page, Act trigger, Context context) {
        String actor = trigger.actor();
        return page.points().contains(Ties.thread(trigger.deed().artifact()))
                || (actor != null && names(page.mentions(), actor, context));
    }

    private static boolean names(Set<String> mentions, String actor, Context context) {
        return context.of(actor).operated().stream().anyMatch(mentions::contains);
    }
}
