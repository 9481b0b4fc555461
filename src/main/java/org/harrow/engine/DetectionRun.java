package org.harrow.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.harrow.detect.CaseView;
import org.harrow.detect.Context;
import org.harrow.detect.Detector;
import org.harrow.detect.Item;
import org.harrow.detect.Outcome;
import org.harrow.graph.CaseGraph;
import org.harrow.model.Action;
import org.harrow.model.CaseData;
import org.harrow.model.CaseException;
import org.harrow.model.Exhibit;
import org.harrow.model.Finding;
import org.harrow.model.Progress;
import org.harrow.model.Support;

/**
 * Runs detectors over a case: the loop, the threads, the progress and the exhibits, which are the
 * same for all of them. Findings come sorted by grade, detector and id, the same bytes for any
 * number of threads.
 */
public final class DetectionRun {
    /** Items between two looks at whether the user cancelled. */
    private static final int LOOK = 4096;

    private final CaseData data;
    private final RowReader reader;
    private final Context context;
    private final int threads;
    private final CaseGraph graph;
    private Set<String> exemplars = Set.of();

    /**
     * @param data the case
     * @param reader of its rows
     * @param context see {@link DetectionContext}
     * @param threads at least 1; changes nothing but the time it takes
     */
    public DetectionRun(CaseData data, RowReader reader, Context context, int threads) {
        this.data = data;
        this.reader = reader;
        this.context = context;
        this.threads = threads;
        this.graph = new CaseGraph(data);
    }

    /** The same run where the analyst marked texts as exemplars, by the ids of their actions. */
    public DetectionRun marking(Set<String> marked) {
        exemplars = Set.copyOf(marked);
        return this;
    }

    /**
     * What one detector concludes, with exhibits.
     *
     * @throws CaseException where the case cannot be read
     */
    public <U extends Item> Outcome run(Detector<U> detector, Progress progress)
            throws CaseException {
        return conclude(detector, units(detector, progress), progress);
    }

    /** The conclusion from units, with exhibits. */
    <U extends Item> Outcome conclude(Detector<U> detector, List<U> units, Progress progress)
            throws CaseException {
        Outcome outcome = detector.conclude(units, context);
        progress.report(.95, "fetching exhibits");
        return new Outcome(
                exhibited(outcome.findings()),
                outcome.tested(),
                outcome.significant(),
                outcome.notes(),
                outcome.p());
    }

    /**
     * The same detector on copies in which chance decides.
     *
     * @param copies for example 100
     * @throws CaseException where the case cannot be read
     */
    public <U extends Item> NullTwin nullTwin(Detector<U> detector, int copies, Progress progress)
            throws CaseException {
        List<U> units = units(detector, progress);
        return NullTwin.of(detector, units, context, copies, progress);
    }

    /** The order in which findings are stored and shown. */
    public static Comparator<Finding> order() {
        return Comparator.comparing((Finding finding) -> finding.headline().grade())
                .thenComparing(
                        finding -> finding.measurement().p().p(),
                        Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Finding::detector)
                .thenComparing(Finding::id);
    }

    /** What is tested: the family, before anything is concluded from it. */
    <U extends Item> List<U> units(Detector<U> detector, Progress progress) throws CaseException {
        List<Item> items = new ArrayList<>();
        try {
            detector.items(
                    new View(),
                    context,
                    item -> {
                        if (items.size() % LOOK == 0) {
                            progress.report(-1, "reading actions");
                        }
                        items.add(item);
                    });
        } catch (Unreadable e) {
            throw e.why;
        }
        List<Item> units =
                new StageRunner(context, threads, progress).run(items, detector.stages());
        return units.stream().map(detector.unit()::cast).toList();
    }

    private List<Finding> exhibited(List<Finding> findings) throws CaseException {
        Set<String> wanted = new HashSet<>();
        findings.forEach(finding -> wanted.addAll(finding.support().actions()));
        Map<String, Integer> rows = rows(wanted);
        List<Finding> complete = new ArrayList<>();
        for (Finding finding : findings) {
            Support support = finding.support();
            complete.add(
                    new Finding(
                            finding.id(),
                            finding.detector(),
                            finding.headline(),
                            finding.measurement(),
                            new Support(
                                    exhibits(support.actions(), rows),
                                    inTimeOrder(support.actions(), rows),
                                    support.arcs(),
                                    support.innocent(),
                                    support.parameters())));
        }
        complete.sort(order());
        return complete;
    }

    private Map<String, Integer> rows(Set<String> wanted) {
        Map<String, Integer> rows = new HashMap<>();
        for (int row = 0; !wanted.isEmpty() && row < data.size(); row++) {
            String id = data.id(row);
            if (wanted.contains(id)) {
                rows.put(id, row);
            }
        }
        return rows;
    }

    private List<Exhibit> exhibits(List<String> actions, Map<String, Integer> rows)
            throws CaseException {
        Collection<Exhibit> exhibits = new java.util.LinkedHashSet<>();
        for (String action : actions) {
            Integer row = rows.get(action);
            if (row != null) {
                exhibits.add(reader.action(row).provenance().exhibit());
            }
        }
        return List.copyOf(exhibits);
    }

    private static List<String> inTimeOrder(List<String> actions, Map<String, Integer> rows) {
        return actions.stream()
                .sorted(Comparator.comparing(id -> rows.getOrDefault(id, Integer.MAX_VALUE)))
                .toList();
    }

    /** The case as detectors see it. */
    private final class View implements CaseView {
        @Override
        public CaseData data() {
            return data;
        }

        @Override
        public CaseGraph graph() {
            return graph;
        }

        @Override
        public Set<String> exemplars() {
            return exemplars;
        }

        @Override
        public Action action(int row) {
            try {
                return reader.action(row);
            } catch (CaseException e) {
                throw new Unreadable(e);
            }
        }
    }

    /** Carries the reason out of a detector, which knows no case file. */
    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient CaseException why;

        Unreadable(CaseException why) {
            super(why);
            this.why = why;
        }
    }
}
