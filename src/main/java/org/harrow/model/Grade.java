package org.harrow.model;

/** How much a finding carries; printed in words, with what it means. */
public enum Grade {
    /** q &lt;= .001 and survives every null. */
    A("very strong: q at most .001 and it survives every null"),
    /** q &lt;= .05 and the effect's interval excludes what the detector calls trivial. */
    B("strong: q at most .05 and the effect is not trivial"),
    /** p &lt;= .05. */
    C("weak: p at most .05, not corrected for the number of tests"),
    /** Below the minimum number of observations: it describes and tests nothing. */
    D("descriptive: too few observations to test anything");

    private final String words;

    Grade(String words) {
        this.words = words;
    }

    /** The grade in words. */
    public String words() {
        return words;
    }
}
