package org.harrow.model;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What carries a finding, and what speaks against it.
 *
 * @param exhibits the records, in the order a reader needs them
 * @param actions ids of the actions it is about, in time order
 * @param arcs triggers and reactions, for the timeline
 * @param innocent explanations that were examined, the strongest first
 * @param parameters the detector's parameters, by name
 */
public record Support(
        List<Exhibit> exhibits,
        List<String> actions,
        List<Arc> arcs,
        List<Innocent> innocent,
        Map<String, Object> parameters)
        implements Serializable {

    public Support {
        exhibits = List.copyOf(exhibits);
        actions = List.copyOf(actions);
        arcs = List.copyOf(arcs);
        innocent = List.copyOf(innocent);
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }
}
