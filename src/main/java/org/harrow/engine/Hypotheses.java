package org.harrow.engine;

import java.util.Map;
import org.harrow.model.Innocent;

/**
 * What each innocent explanation claims. The sentence of an {@link Innocent} is what the record
 * says about it, which may be the opposite: only the claim itself can be held to be true.
 */
public final class Hypotheses {
    private static final Map<String, String> CLAIMS =
            Map.ofEntries(
                    Map.entry("active-anyway", "It is as active on other days at that hour"),
                    Map.entry("anybody-can-write-it", "Somebody else wrote the address"),
                    Map.entry("appointment", "A daily reminder or a habit sets the time"),
                    Map.entry("asked-for", "Those who got the posts had asked for them"),
                    Map.entry("bounty-launch", "A bounty began, ended or changed"),
                    Map.entry("closed-it-itself", "The account did it itself"),
                    Map.entry("contest", "A contest asked for many submissions"),
                    Map.entry("crossed", "They crossed: there was no time to read"),
                    Map.entry("declared-automation", "It is declared automation"),
                    Map.entry("deployment", "The schedule is that of a deployment"),
                    Map.entry("did-not-know", "The account did not know of it yet"),
                    Map.entry("digest", "It is a digest or a newsletter"),
                    Map.entry("digest-or-batch", "A digest, a job of the venue or a batch sets it"),
                    Map.entry("digest-or-schedule", "Both follow one digest or schedule"),
                    Map.entry("duplicates", "Duplicates that were left out were valid"),
                    Map.entry("everybody-does", "Most contributors do the same"),
                    Map.entry("follow-up-work", "Later work cites what it builds on"),
                    Map.entry("impersonation", "Somebody took a name that looks the same"),
                    Map.entry("imported-dates", "An import or a script set the times"),
                    Map.entry("invited", "The projects had asked for it"),
                    Map.entry("issue-form", "The words are those of the project's form"),
                    Map.entry("label-delay", "What is not decided yet will change the share"),
                    Map.entry("launch", "It is an announcement, told once in many places"),
                    Map.entry("long-standing", "The account is known in these repositories"),
                    Map.entry("mail-reactions", "A mail program sent them as reactions"),
                    Map.entry("many-reacted", "It was news that many reacted to"),
                    Map.entry("mass-maintenance", "It is upkeep over many repositories"),
                    Map.entry("mirror", "The posts are copies from elsewhere"),
                    Map.entry("mirror-or-bridge", "One is a mirror or a bridge of the other"),
                    Map.entry("news-event", "It was news that everybody shared"),
                    Map.entry("one-employer", "They are colleagues"),
                    Map.entry("one-follows-the-other", "One passes on what the other does"),
                    Map.entry("one-project", "The account works in that project"),
                    Map.entry("one-prolific-reporter", "One reporter sent most of them"),
                    Map.entry("other-language", "The text is translated or not English"),
                    Map.entry("own-repository", "It happened in a repository of its own"),
                    Map.entry("prompting", "These records made the analyst open the case"),
                    Map.entry("rounded-times", "Somebody wrote rounded times down"),
                    Map.entry("same-model", "Others write alike after the same model or course"),
                    Map.entry("same-model-answers", "The same model answered the same prompt"),
                    Map.entry("same-source", "Both read the same source"),
                    Map.entry("same-tool", "Two owners use the same tool"),
                    Map.entry("says-it-is-automated", "The posts say that a program wrote them"),
                    Map.entry("shared-account", "Somebody and a program share the account"),
                    Map.entry("short", "So short a text comes to many"),
                    Map.entry("standard-answer", "The same question got the same answer"),
                    Map.entry("states-a-problem", "It states a concrete problem"),
                    Map.entry("thread-notification", "It answers somebody else in the thread"),
                    Map.entry("time-zone", "The hours of its time zone explain it"),
                    Map.entry("welcome", "The submissions were welcome"),
                    Map.entry("what-counts-as-valid", "What does not count as valid helped, too"));

    private Hypotheses() {}

    /** What it claims, in a few words; of a rule's own explanation, what the rule says. */
    public static String of(Innocent innocent) {
        return CLAIMS.getOrDefault(innocent.id(), innocent.text());
    }

    /** What checking gave, as the head of what the record says. */
    public static String outcome(Innocent.Outcome outcome) {
        return switch (outcome) {
            case FOUND -> "The record supports it";
            case CANNOT_BE_CHECKED -> "Cannot be checked";
            case NOT_FOUND -> "The record speaks against it";
        };
    }
}
