package org.harrow.stats;

import org.apache.commons.statistics.distribution.HypergeometricDistribution;

/** Two shares side by side: Fisher's exact test (1935), one-sided. */
public final class FourFold {
    private FourFold() {}

    /**
     * Probability of so few or fewer successes here if both had the same share, given how many
     * there are altogether.
     *
     * @param successes here
     * @param trials here
     * @param otherSuccesses there
     * @param otherTrials there
     * @return 1 where either has no trials
     */
    public static double fewer(int successes, int trials, int otherSuccesses, int otherTrials) {
        if (trials == 0 || otherTrials == 0) {
            return 1;
        }
        return HypergeometricDistribution.of(
                        trials + otherTrials, successes + otherSuccesses, trials)
                .cumulativeProbability(successes);
    }
}
