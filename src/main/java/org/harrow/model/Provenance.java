package org.harrow.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Where an action comes from.
 *
 * @param exhibit the record's bytes
 * @param revisionOf id of the earlier version of the same action, or null
 * @param inferred who may have done it where the record does not say, or null
 */
public record Provenance(Exhibit exhibit, @Nullable String revisionOf, @Nullable Inference inferred)
        implements Serializable {}
