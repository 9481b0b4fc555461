package org.harrow.engine;

import java.util.List;

/**
 * What checking a case found.
 *
 * @param checks in the order they were made
 */
public record Verification(List<Check> checks) {

    public Verification {
        checks = List.copyOf(checks);
    }

    /**
     * @param name what was checked, for example {@code originals}
     * @param checked how many things were compared
     * @param differences one sentence each; empty where all is well; at most a hundred
     */
    public record Check(String name, long checked, List<String> differences) {
        public Check {
            differences = List.copyOf(differences);
        }

        /** True where nothing differs. */
        public boolean ok() {
            return differences.isEmpty();
        }
    }

    /** True where every check holds. */
    public boolean ok() {
        return checks.stream().allMatch(Check::ok);
    }
}
