package org.harrow.ui.inspector;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.harrow.engine.LookalikeNames;
import org.harrow.model.Action;
import org.harrow.model.Arc;
import org.harrow.model.CaseData;
import org.harrow.model.Finding;
import org.harrow.ui.common.CaseViewModel;
import org.harrow.ui.common.HostileText;
import org.harrow.ui.common.Rows;
import org.harrow.ui.common.Words;
import org.jspecify.annotations.Nullable;

/** The chosen action, looked up whenever the selection or the case changes. */
public final class InspectorViewModel {
    private static final String BYTES = "inspect bytes";

    private final CaseViewModel desk;
    private final ReadOnlyObjectWrapper<@Nullable Inspection> inspection =
            new ReadOnlyObjectWrapper<>();

    private final ReadOnlyObjectWrapper<@Nullable Verbatim> verbatim =
            new ReadOnlyObjectWrapper<>();

    /** Made once for a state of the case, not for each of its actions that is looked at. */
    private volatile @Nullable LookalikeNames names;

    public InspectorViewModel(CaseViewModel desk) {
        this.desk = desk;
        desk.selection().action().subscribe(id -> look());
        desk.snapshot().subscribe(state -> look());
    }

    /** What is shown, or null where nothing is chosen. */
    ReadOnlyObjectProperty<@Nullable Inspection> inspection() {
        return inspection.getReadOnlyProperty();
    }

    /** The bytes of what is shown, or null until they are read. */
    ReadOnlyObjectProperty<@Nullable Verbatim> verbatim() {
        return verbatim.getReadOnlyProperty();
    }

    /** Chooses another action. */
    void choose(String id) {
        desk.selection().action().set(id);
    }

    /** What happened just before and after; empty for an undated action. */
    List<Neighbours.Line> neighbours(Action action) {
        CaseData data = desk.data().get();
        if (data == null || action.stamp().at() == null) {
            return List.of();
        }
        int row = Rows.find(data, action.stamp().at().lo(), action.id());
        return row < 0 ? List.of() : Neighbours.around(data, row);
    }

    /** How this action stands in the chosen finding: its latency after the trigger, or empty. */
    String inFinding(Action action) {
        Finding finding = desk.selection().finding().get();
        if (finding == null) {
            return "";
        }
        for (Arc arc : finding.support().arcs()) {
            if (arc.reaction().equals(action.id())) {
                long middle = (arc.latency().lo() + arc.latency().hi()) / 2;
                long second = StrictMath.round(middle / 1e6) * 1_000_000;
                return Words.duration(second) + " after the trigger, by " + relation(arc);
            }
            if (arc.trigger().equals(action.id())) {
                return "The trigger of the chosen finding";
            }
        }
        return "";
    }

    /** A sentence for each link that almost matches a page of the case. */
    List<String> nearMisses(Action action) {
        CaseData data = desk.data().get();
        if (data == null) {
            return List.of();
        }
        return data.nearMisses().entrySet().stream()
                .filter(miss -> action.content().links().contains(name(data, miss.getKey())))
                .sorted(Map.Entry.comparingByKey())
                .map(
                        miss ->
                                "The link "
                                        + HostileText.isolated(name(data, miss.getKey()))
                                        + " is not a page of this case, but almost matches "
                                        + HostileText.isolated(name(data, miss.getValue())))
                .toList();
    }

    private static String name(CaseData data, int artifact) {
        return data.artifacts().get(artifact);
    }

    private static String relation(Arc arc) {
        return switch (arc.relation()) {
            case AUTHOR -> "the account it was against";
            case LINKED_ACCOUNT -> "a linked account";
            case THIRD_PARTY -> "a third party";
        };
    }

    private void look() {
        String id = desk.selection().action().get();
        desk.cancelAsk(BYTES);
        if (id == null) {
            show(null);
        } else {
            desk.ask("inspect", (session, progress) -> Inspection.of(session, id), this::found);
        }
    }

    private void found(Optional<Inspection> found) {
        show(found.orElse(null));
        found.ifPresent(
                shown ->
                        desk.ask(
                                BYTES,
                                (session, progress) ->
                                        Verbatim.of(
                                                session,
                                                names(session.data()),
                                                shown.action(),
                                                progress),
                                verbatim::set));
    }

    /** On the case's thread. */
    private LookalikeNames names(CaseData data) {
        LookalikeNames known = names;
        if (known == null || !known.isOf(data)) {
            known = LookalikeNames.in(data);
            names = known;
        }
        return known;
    }

    private void show(@Nullable Inspection shown) {
        verbatim.set(null);
        inspection.set(shown);
    }
}
