package org.harrow.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record of an imported file: what an exhibit can point to.
 *
 * @param key names the same record wherever it is exported: venue, stable id, shape
 * @param entry the member of a container, or null
 * @param place its bytes
 * @param sha256 hash of exactly these bytes, 32 bytes
 * @param drafts the actions it tells; empty for a side effect such as {@code mentioned}
 */
public record IntakeRecord(
        String key, @Nullable String entry, Place place, byte[] sha256, List<Draft> drafts) {

    public IntakeRecord {
        drafts = List.copyOf(drafts);
    }

    /**
     * True where it tells actions and none of them has a usable time: it goes to the undated tray.
     */
    public boolean isUndated() {
        return !drafts.isEmpty() && drafts.stream().noneMatch(d -> d.stamp().isDated());
    }
}
