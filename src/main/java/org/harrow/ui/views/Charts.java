package org.harrow.ui.views;

import org.harrow.draw.view.ChartKind;

import java.util.ArrayList;
import java.util.List;

/** All views of the open case over one study of it, in the order of their tabs. */
public final class Charts {

    private final List<Entry> entries = new ArrayList<>();

    /** A view and the name of its tab. */
    public record Entry(String title, ChartPane pane) {}

    /** Views of what the feed gives. */
    public Charts(ChartFeed feed) {
        StudyShelf shelf = new StudyShelf();
        for (ChartKind kind : ChartKind.values()) {
            Drawing drawing = (study, lens) -> kind.layout(feed.look().face(), study, lens);
            String name = kind.title().toLowerCase(java.util.Locale.ROOT);
            entries.add(new Entry(kind.title(), new ChartPane(name, feed, shelf, drawing)));
        }
    }

    /** The views, in order. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }
}
