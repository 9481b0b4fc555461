package org.harrow.intake.github.hook;

import org.harrow.intake.RejectedRecord;
import org.harrow.intake.github.GithubAccount;
import org.harrow.intake.github.GithubThread;
import org.harrow.intake.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * One delivery.
 *
 * @param event GitHub's name of it, for example {@code issue_comment}
 * @param action what happened, or empty where the event has no actions
 * @param body the delivered object
 * @param envelope what was stored beside the body
 */
record Hook(String event, String action, JsonValue body, Envelope envelope) {
    /**
     * @param event value of {@code X-GitHub-Event}, or null
     * @param guid value of {@code X-GitHub-Delivery}, the same for a redelivery, or null
     * @param deliveredAt when GitHub sent it, or null
     */
    record Envelope(@Nullable String event, @Nullable String guid, @Nullable String deliveredAt) {
        static final Envelope NONE = new Envelope(null, null, null);
    }

    /**
     * @throws RejectedRecord where neither the envelope nor the body's keys tell the event
     */
    static Hook of(JsonValue body, Envelope envelope) {
        String said = envelope.event;
        String event = said != null ? said : HookType.of(body);
        if (event == null) {
            throw new RejectedRecord(
                    "This is no delivery of a known webhook event: none of its members names one."
                            + " Store the header X-GitHub-Event beside the body.");
        }
        String action = body.text("action");
        return new Hook(event, action == null ? "" : action, body, envelope);
    }

    /** {@code issues.labeled}, or the event alone. */
    String name() {
        return action.isEmpty() ? event : event + "." + action;
    }

    /** Who did it. */
    GithubAccount sender() {
        return GithubAccount.of(body, "sender");
    }

    /** The repository; nothing where the delivery is not about one. */
    GithubThread place() {
        return new GithubThread(body.textAt("repository", "full_name"), null, null);
    }

    /** The pull request, issue or discussion that a member describes, with its owner. */
    GithubThread thread(@Nullable JsonValue object) {
        if (object == null) {
            return place();
        }
        GithubThread own = GithubThread.of(object).or(place());
        return own.ownedBy(GithubAccount.refOf(object, "user"));
    }

    /** The object that the event is about, or null where there is none. */
    @Nullable JsonValue object() {
        return body.get(HookType.member(event));
    }
}
