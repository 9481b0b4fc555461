package org.harrow.stats;

/**
 * How much more one body of text uses a word than another: weighted log-odds with an informative
 * Dirichlet prior (Monroe, Colaresi and Quinn 2008), so that a rare word that happens to stand in
 * the small body does not lead the list.
 *
 * @param delta difference of the log-odds
 * @param variance of it
 */
public record LogOdds(double delta, double variance) {

    /**
     * How often a word stands in a text.
     *
     * @param count of the word
     * @param total of all words
     */
    public record Use(long count, long total) {}

    /**
     * @param here in the body that is looked at
     * @param there in the other
     * @param prior pseudo-counts of the word
     * @param priors pseudo-counts of all words
     */
    public static LogOdds of(Use here, Use there, double prior, double priors) {
        double a = here.count() + prior;
        double b = there.count() + prior;
        double delta =
                StrictMath.log(a / (here.total() + priors - a))
                        - StrictMath.log(b / (there.total() + priors - b));
        return new LogOdds(delta, 1 / a + 1 / b);
    }

    /** Standard deviations above no difference. */
    public double z() {
        return delta / StrictMath.sqrt(variance);
    }
}
