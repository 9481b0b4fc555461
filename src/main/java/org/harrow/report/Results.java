package org.harrow.report;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.model.Action;
import org.harrow.model.Finding;

/**
 * What was measured.
 *
 * @param findings in the order they are to be read: grade, detector, id
 * @param actions those that findings are about and those shown beside them, by time and id
 * @param quotes the bytes of every exhibit of every finding, in the order of the exhibits
 * @param methods one per detector that ran
 */
public record Results(
        List<Finding> findings, List<Action> actions, List<Quote> quotes, List<Method> methods) {

    public Results {
        findings = List.copyOf(findings);
        actions = List.copyOf(actions);
        quotes = List.copyOf(quotes);
        methods = List.copyOf(methods);
    }

    /**
     * How a detector works and how often it ran.
     *
     * @param detector its id
     * @param family how many units it tested in the run that is reported
     * @param parameters of the run that is reported
     * @param runs made so far, of this detector, on this case
     */
    public record Method(String detector, long family, Map<String, Object> parameters, Runs runs) {
        public Method {
            parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
        }
    }

    /**
     * @param runs how many
     * @param parameterSets how many different settings they used
     */
    public record Runs(long runs, long parameterSets) {}
}
