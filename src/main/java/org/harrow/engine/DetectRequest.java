package org.harrow.engine;

import java.util.List;
import java.util.Map;

/**
 * Which detectors to run, and how.
 *
 * @param detectors their ids; empty for all
 * @param parameters values by name as on the command line; only where one detector is named
 */
public record DetectRequest(List<String> detectors, Map<String, String> parameters) {
    /** All detectors as they are shipped. */
    public static final DetectRequest ALL = new DetectRequest(List.of(), Map.of());

    public DetectRequest {
        detectors = List.copyOf(detectors);
        parameters = Map.copyOf(parameters);
    }
}
