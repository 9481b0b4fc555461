package org.harrow.ui.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.harrow.draw.view.ChartKind;

/** All views of the open case over one study of it, in the order of their tabs. */
public final class Charts {

    private final List<Entry> entries = new ArrayList<>();
    private final GraphTools graph;

    /** A view and the name of its tab. */
    public record Entry(String title, ChartPane pane) {}

    /** Views of what the feed gives, with nodes that stay where they are. */
    public Charts(ChartFeed feed) {
        this(feed, NodePen.NONE);
    }

    /** Views of what the feed gives, and a hand for the nodes of the graph. */
    public Charts(ChartFeed feed, NodePen pen) {
        StudyShelf shelf = new StudyShelf();
        graph = new GraphTools(feed.look().face(), new TimeSlider(feed), pen);
        for (ChartKind kind : ChartKind.values()) {
            Drawing plain = new Drawing.Plain(kind, feed.look().face());
            Drawing drawing = kind == ChartKind.GRAPH ? graph : plain;
            String name = kind.title().toLowerCase(Locale.ROOT);
            ChartPane pane = new ChartPane(name, feed, shelf, drawing);
            if (kind == ChartKind.GRAPH) {
                graph.rule(pane);
            }
            entries.add(new Entry(kind.title(), pane));
        }
    }

    /** How the graph is arranged, as a picture of it is kept. */
    public String arrangement() {
        return graph.arrangement();
    }

    /** The views, in order. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }
}
