package org.harrow.ui.common;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.harrow.model.CaseData;
import org.harrow.model.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The open case as the window sees it: immutable snapshots as properties, and what can be asked.
 */
public final class CaseViewModel {
    private final Selection selection;
    private final ReadOnlyObjectWrapper<@Nullable CaseData> data = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Finding>> findings =
            new ReadOnlyObjectWrapper<>(List.of());

    /**
     * @param selection what the analyst looks at
     */
    public CaseViewModel(Selection selection) {
        this.selection = selection;
    }

    /** What the analyst looks at. */
    public Selection selection() {
        return selection;
    }

    /**
     * The dated actions, or null while no case is open; replaced whole whenever the case changes.
     */
    public ReadOnlyObjectProperty<@Nullable CaseData> data() {
        return data.getReadOnlyProperty();
    }

    /** The findings, strongest first; replaced whole whenever they change. */
    public ReadOnlyObjectProperty<List<Finding>> findings() {
        return findings.getReadOnlyProperty();
    }

    /** Shows another state of the case; findings and data belong together. */
    public void show(@Nullable CaseData newData, List<Finding> newFindings) {
        data.set(newData);
        findings.set(List.copyOf(newFindings));
    }
}
