package org.harrow.detect;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What every task of a run knows beside its items: small, and the same for all.
 *
 * @param accounts what is known about accounts, by name; an account that is missing is an ordinary
 *     one without links
 * @param missing what the records say exists and was not imported, by artifact, one sentence each
 * @param references rates measured elsewhere
 * @param exploratory true where the parameters were changed after a run had been seen: nothing is
 *     more than grade C then
 */
public record Context(
        Map<String, Standing> accounts,
        Map<String, List<String>> missing,
        List<Reference> references,
        boolean exploratory)
        implements Serializable {
    /** Nothing is known. */
    public static final Context NONE = new Context(Map.of(), Map.of(), List.of(), false);

    public Context {
        accounts = new LinkedHashMap<>(new TreeMap<>(accounts)); // sorted, and found by hash
        missing = new LinkedHashMap<>(new TreeMap<>(missing));
        references = List.copyOf(references);
    }

    /**
     * What is known about an account.
     *
     * @param operated the accounts that the analyst linked with this one, itself included, sorted
     * @param automation true where the venue declares it to be automation
     * @param placeholder true for a stand-in of deleted accounts: many in one
     * @param linkedLate true where one of the links was made after a detection run
     */
    public record Standing(
            List<String> operated, boolean automation, boolean placeholder, boolean linkedLate)
            implements Serializable {
        public Standing {
            operated = List.copyOf(operated);
        }

        /** An ordinary account without links. */
        public static Standing alone(String account) {
            return new Standing(List.of(account), false, false, false);
        }
    }

    /** What is known about an account; an unknown one stands for itself. */
    public Standing of(String account) {
        Standing known = accounts.get(account);
        return known != null ? known : Standing.alone(account);
    }

    /** The name that stands for an account and all linked with it: the one that sorts first. */
    public String operator(String account) {
        return of(account).operated().getFirst();
    }
}
