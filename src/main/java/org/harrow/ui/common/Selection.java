package org.harrow.ui.common;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.harrow.draw.HeadlineArc;
import org.harrow.engine.NotePlaces;
import org.harrow.model.Arc;
import org.harrow.model.Finding;
import org.harrow.model.Support;
import org.harrow.model.TimeInterval;
import org.harrow.model.WeekHours;
import org.jspecify.annotations.Nullable;

/**
 * What the analyst is looking at, shared by every view: each contributes to it and shows what the
 * others chose. Names and ids, not rows: they stay valid when the case changes.
 */
public final class Selection {
    private final ObjectProperty<@Nullable String> action = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Finding> finding = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> account = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> artifact = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable TimeInterval> range = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable WeekHours> hours = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable TimeInterval> view = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> place = new SimpleObjectProperty<>();

    /** Nothing is chosen. */
    public Selection() {
        action.subscribe(chosen -> place.set(null));
        finding.subscribe(chosen -> place.set(null));
        range.subscribe(chosen -> place.set(chosen == null ? null : NotePlaces.range(chosen)));
    }

    /** Id of the chosen action, dated or not; null for none. */
    public ObjectProperty<@Nullable String> action() {
        return action;
    }

    /** The chosen finding, or null. */
    public ObjectProperty<@Nullable Finding> finding() {
        return finding;
    }

    /** Name of the account in focus, or null: a filter, shown as a chip. */
    public ObjectProperty<@Nullable String> account() {
        return account;
    }

    /** Name of the artifact in focus, or null: a filter, shown as a chip. */
    public ObjectProperty<@Nullable String> artifact() {
        return artifact;
    }

    /** The brushed time, or null: a filter, shown as a chip. */
    public ObjectProperty<@Nullable TimeInterval> range() {
        return range;
    }

    /** The hours of the week that are chosen, or null: a filter, shown as a chip. */
    public ObjectProperty<@Nullable WeekHours> hours() {
        return hours;
    }

    /**
     * What a note would be pinned to where that is neither an action nor a finding: a brushed time,
     * an arc or an edge as {@link NotePlaces} names them; null for none.
     */
    public ObjectProperty<@Nullable String> place() {
        return place;
    }

    /** Chooses a finding and the reaction its headline tells, else the last of its actions. */
    public void choose(Finding chosen) {
        finding.set(chosen);
        Support support = chosen.support();
        Optional<Arc> told = HeadlineArc.of(chosen);
        if (told.isPresent()) {
            action.set(told.get().reaction());
        } else if (!support.actions().isEmpty()) {
            action.set(support.actions().getLast());
        }
    }

    /**
     * Takes back the narrowest choice.
     *
     * @return false where there was none
     */
    public boolean peel() {
        for (ObjectProperty<?> filter : filters()) {
            if (filter.get() != null) {
                filter.set(null);
                return true;
            }
        }
        return false;
    }

    /** The time that the timeline shows, kept with a note; null before it has been drawn. */
    public ObjectProperty<@Nullable TimeInterval> view() {
        return view;
    }

    /** How many filters are in force, each of which is a chip. */
    public int filterCount() {
        return (int)
                Stream.of(hours, range, artifact, account).filter(one -> one.get() != null).count();
    }

    /** True where nothing is chosen. */
    public boolean isEmpty() {
        return filters().stream().allMatch(filter -> filter.get() == null);
    }

    /** Nothing is chosen, as after another case was opened. */
    public void clear() {
        filters().forEach(filter -> filter.set(null));
    }

    private List<ObjectProperty<?>> filters() {
        return List.of(hours, range, artifact, account, action, finding);
    }
}
