package org.harrow.report;

import java.util.List;

/**
 * The report that this one takes the place of.
 *
 * @param sha256 of the whole earlier file, hex
 * @param twinSha256 of its twin, hex
 * @param version of Harrow that made it
 * @param changes one sentence each; empty where nothing but the report itself changed
 */
public record Prior(String sha256, String twinSha256, String version, List<String> changes) {
    public Prior {
        changes = List.copyOf(changes);
    }
}
