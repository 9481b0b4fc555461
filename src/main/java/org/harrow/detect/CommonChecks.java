package org.harrow.detect;

import java.util.Collection;
import java.util.List;
import org.harrow.detect.Explanations.Verdict;

/** Looks for innocent explanations that more than one detector knows. */
public final class CommonChecks {
    private CommonChecks() {}

    /** Whether the venue declares one of an operator's accounts to be automation. */
    public static Verdict declaredAutomation(Collection<String> accounts, Context context) {
        List<String> declared =
                accounts.stream().filter(a -> context.of(a).automation()).sorted().toList();
        return Verdict.of(
                !declared.isEmpty(),
                "Declared automation is among it: " + String.join(", ", declared) + ".",
                "The venue declares none of it to be automation, which says nothing either way.");
    }

    /** How many of the artifacts lie in repositories of the accounts' own, at most which share. */
    public static Verdict ownRepository(
            Collection<String> accounts, Collection<String> artifacts, double share) {
        long own = artifacts.stream().filter(a -> accounts.contains(owner(a))).count();
        return Verdict.of(
                own > 0 && own >= share * artifacts.size(),
                own + " of " + artifacts.size() + " lie in repositories of its own.",
                own == 0
                        ? "None of it lies in a repository of its own."
                        : own + " of " + artifacts.size() + " lie in repositories of its own.");
    }

    /** The account a GitHub artifact belongs to by its name, or nothing. */
    public static String owner(String artifact) {
        int slash = artifact.indexOf('/');
        return artifact.startsWith("github:") && slash > 0 ? artifact.substring(0, slash) : "";
    }

    /** No record says where on Earth an account is. */
    public static Verdict timeZone(String why) {
        return Verdict.unknown("The account's time zone is in no record; " + why);
    }
}
