package org.harrow.intake;

import java.util.List;
import org.harrow.model.Draft;

/**
 * What one record tells.
 *
 * @param key names the record wherever it is exported: venue, shape, stable id
 * @param drafts its actions; none for a side effect such as {@code mentioned}
 */
public record Told(String key, List<Draft> drafts) {

    public Told {
        drafts = List.copyOf(drafts);
    }
}
