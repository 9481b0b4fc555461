package org.harrow.spark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.harrow.detect.Context;
import org.harrow.detect.Detector;
import org.harrow.detect.Item;
import org.harrow.detect.Outcome;
import org.harrow.detect.Reference;
import org.harrow.engine.DetectionRun;
import org.harrow.model.Exhibit;
import org.harrow.model.Finding;
import org.harrow.model.Support;

/**
 * What one detector concludes of everybody, with exhibits, as in a case.
 *
 * @param detector with its parameters
 * @param units how many were tested or described
 * @param outcome with exhibits
 * @param actions those of the findings, by id
 * @param references what other cases can be compared with
 */
record Measured(
        Detector<?> detector,
        long units,
        Outcome outcome,
        Map<String, Settled> actions,
        List<Reference> references) {

    /** Concludes of all units; exhibits are still to be found. */
    static <U extends Item> Measured of(
            Detector<U> detector, List<Item> units, Context context, String source) {
        List<U> typed = detector.kept(units.stream().map(detector.unit()::cast).toList());
        return new Measured(
                detector,
                typed.size(),
                detector.conclude(typed, context),
                Map.of(),
                detector.references(typed, source));
    }

    /** With exhibits, all found in one pass. */
    static List<Measured> exhibited(List<Measured> concluded, Population population) {
        Set<String> wanted = new HashSet<>();
        for (Measured one : concluded) {
            one.outcome.findings().forEach(f -> wanted.addAll(f.support().actions()));
        }
        Map<String, Settled> actions = population.find(wanted);
        return concluded.stream().map(one -> one.exhibited(actions)).toList();
    }

    private Measured exhibited(Map<String, Settled> all) {
        List<Finding> findings = new ArrayList<>();
        outcome.findings().forEach(finding -> findings.add(exhibited(finding, all)));
        findings.sort(DetectionRun.order());
        return new Measured(
                detector,
                units,
                new Outcome(
                        findings,
                        outcome.tested(),
                        outcome.significant(),
                        outcome.notes(),
                        outcome.p()),
                all,
                references);
    }

    private static Finding exhibited(Finding finding, Map<String, Settled> actions) {
        Support support = finding.support();
        Set<Exhibit> exhibits = new LinkedHashSet<>();
        for (String id : support.actions()) {
            Settled action = actions.get(id);
            if (action != null) {
                exhibits.add(action.action().provenance().exhibit());
            }
        }
        List<String> inOrder = new ArrayList<>(support.actions());
        inOrder.sort(
                Comparator.comparing((String id) -> !actions.containsKey(id))
                        .thenComparingLong(id -> time(actions.get(id)))
                        .thenComparing(id -> actions.containsKey(id) ? id : ""));
        return new Finding(
                finding.id(),
                finding.detector(),
                finding.headline(),
                finding.measurement(),
                new Support(
                        List.copyOf(exhibits),
                        inOrder,
                        support.arcs(),
                        support.innocent(),
                        support.parameters()));
    }

    private static long time(@org.jspecify.annotations.Nullable Settled action) {
        return action == null ? 0 : action.lo();
    }
}
