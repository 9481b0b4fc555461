package org.harrow.model;

/** Where long work says how far it is; the host may cancel it there. Core code knows no thread. */
@FunctionalInterface
public interface Progress {
    /** Says nothing and never cancels. */
    Progress NONE = (fraction, step) -> {};

    /**
     * @param fraction done, 0 to 1, or negative where unknown
     * @param step what is being done, for a person
     * @throws CancelledException where the user cancelled
     */
    void report(double fraction, String step);

    /** The user cancelled; what was acknowledged stays. */
    final class CancelledException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public CancelledException() {
            super("cancelled");
        }
    }
}
