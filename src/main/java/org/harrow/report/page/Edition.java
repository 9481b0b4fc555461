package org.harrow.report.page;

import java.util.List;

/**
 * What is known only once the twin is made.
 *
 * @param id of the report, derived from the twin
 * @param twinSha256 hash of the embedded twin, hex
 * @param attachments name, size and hash of everything embedded
 */
public record Edition(String id, String twinSha256, List<Embedded> attachments) {
    public Edition {
        attachments = List.copyOf(attachments);
    }

    /** One embedded file. */
    public record Embedded(String name, String relation, long bytes, String sha256) {}
}
