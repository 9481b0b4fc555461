package org.harrow.report;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.model.Action;
import org.harrow.model.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What was measured.
 *
 * @param findings in the order they are to be read: what the question is about, then by grade
 * @param actions those that findings are about and those shown beside them, by time and id
 * @param quotes the bytes of every exhibit of every finding, in the order of the exhibits
 * @param methods one per detector that ran
 * @param checked claims that were checked, and the grades of first runs
 */
public record Results(
        List<Finding> findings,
        List<Action> actions,
        List<Quote> quotes,
        List<Method> methods,
        Checked checked) {

    public Results {
        findings = List.copyOf(findings);
        actions = List.copyOf(actions);
        quotes = List.copyOf(quotes);
        methods = List.copyOf(methods);
    }

    /** The same with this shown beside the findings. */
    public Results with(List<Shown> shown) {
        return new Results(findings, actions, quotes, methods, checked.with(shown));
    }

    /**
     * How a detector works and how often it ran.
     *
     * @param detector its id
     * @param family how many units it tested in the run that is reported
     * @param parameters of the run that is reported
     * @param runs made so far, of this detector, on this case
     * @param trials what it gives where the answer is known
     */
    public record Method(
            String detector,
            long family,
            Map<String, Object> parameters,
            Runs runs,
            Trials trials) {
        public Method {
            parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
        }

        /** See {@link Trials}. */
        public @Nullable Rates rates() {
            return trials.rates();
        }

        /** See {@link Trials}. */
        public @Nullable Errors errors() {
            return trials.errors();
        }

        /** See {@link Trials}. */
        public @Nullable Chance chance() {
            return trials.chance();
        }
    }

    /**
     * What a detector gives where the answer is known.
     *
     * @param rates measured on a named corpus, or null where they were not measured
     * @param errors measured on invented cases, or null where they were not measured
     * @param chance what chance alone gives on this case, or null where that was not tried since
     *     the run that is reported
     */
    public record Trials(@Nullable Rates rates, @Nullable Errors errors, @Nullable Chance chance) {
        /** Nothing was tried. */
        public static final Trials NONE = new Trials(null, null, null);
    }

    /**
     * How often a detector is wrong on invented cases.
     *
     * @param version of the Harrow that was measured
     * @param chance cases in which nothing is going on
     * @param planted cases in which an effect of known size was planted
     */
    public record Errors(String version, List<Share> chance, List<Share> planted) {
        public Errors {
            chance = List.copyOf(chance);
            planted = List.copyOf(planted);
        }
    }

    /**
     * A share of invented cases, with its 95 % interval.
     *
     * @param where the world and what was looked for, or what was planted
     * @param count in so many
     * @param n of so many
     */
    public record Share(String where, long count, long n, double lo, double hi) {}

    /**
     * The null twin: what the detector reports where chance decides.
     *
     * @param copies how often chance decided
     * @param significant units with p at most .05
     * @param grades findings by grade
     */
    public record Chance(long copies, Compared significant, Map<String, Compared> grades) {
        public Chance {
            grades = Collections.unmodifiableSortedMap(new TreeMap<>(grades));
        }
    }

    /**
     * @param observed in the case
     * @param expected mean over the copies
     */
    public record Compared(long observed, double expected) {}

    /**
     * @param runs how many
     * @param parameterSets how many different settings they used
     */
    public record Runs(long runs, long parameterSets) {}

    /**
     * How often a method was right and wrong where the answer was known.
     *
     * @param corpus name of the labelled data
     * @param sensitivity share of the known cases that it flags
     * @param falsePositives upper 95 % limit of the share of ordinary accounts that it flags
     * @param p at which it was measured: a finding with a larger p is none of that kind
     */
    public record Rates(String corpus, double sensitivity, double falsePositives, double p) {}
}
