package org.harrow.stats;

/** How alike the outcomes of one author are: the intra-class correlation of yes-or-no outcomes. */
public final class IntraClass {
    private IntraClass() {}

    /**
     * The analysis-of-variance estimator (Ridout, Demétrio and Firth 1999), cut to 0 .. .99.
     *
     * @param successes per author
     * @param sizes events per author, at least 1
     * @return NaN where no author has two events or there is one author only
     */
    public static double estimate(int[] successes, int[] sizes) {
        double n = 0;
        double hits = 0;
        double squares = 0;
        double within = 0;
        double between = 0;
        for (int i = 0; i < sizes.length; i++) {
            n += sizes[i];
            hits += successes[i];
            squares += (double) sizes[i] * sizes[i];
            double own = (double) successes[i] * successes[i] / sizes[i];
            within += successes[i] - own;
            between += own;
        }
        int k = sizes.length;
        if (k < 2 || n <= k) {
            return Double.NaN;
        }
        double msb = (between - hits * hits / n) / (k - 1);
        double msw = within / (n - k);
        double size = (n - squares / n) / (k - 1);
        double spread = msb + (size - 1) * msw;
        return spread <= 0 ? 0 : Math.clamp((msb - msw) / spread, 0, .99);
    }
}
