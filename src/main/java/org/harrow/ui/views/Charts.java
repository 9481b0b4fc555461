package org.harrow.ui.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.harrow.draw.Timeline;
import org.harrow.draw.chart.Chart;
import org.harrow.draw.view.ChartKind;
import org.harrow.model.CaseData;
import org.harrow.ui.job.Jobs;
import org.jspecify.annotations.Nullable;

/** All views of the open case over one study of it, in the order of their tabs. */
public final class Charts {

    private final List<Entry> entries = new ArrayList<>();
    private final GraphTools graph;
    private final ChartFeed feed;
    private @Nullable CaseData ahead;

    /** A view and the name of its tab. */
    public record Entry(String title, ChartPane pane) {}

    /** Views of what the feed gives, with nodes that stay where they are. */
    public Charts(ChartFeed feed) {
        this(feed, NodePen.NONE);
    }

    /** Views of what the feed gives, and a hand for the nodes of the graph. */
    public Charts(ChartFeed feed, NodePen pen) {
        this.feed = feed;
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

    /**
     * Draws every view once without showing it, on a worker, where that was not done for the open
     * case: to be called when its first picture is on the screen.
     */
    public void ahead() {
        Timeline timeline = feed.timeline().getValue();
        if (timeline == null || timeline.data() == ahead) {
            return;
        }
        ahead = timeline.data();
        List<Jobs.Work<Chart>> works =
                entries.stream().map(entry -> entry.pane().ahead(timeline)).toList();
        feed.jobs()
                .start(
                        "views-ahead",
                        "Preparing the views",
                        progress -> {
                            for (Jobs.Work<Chart> work : works) {
                                progress.report(-1, "");
                                work.run(progress);
                            }
                            return works.size();
                        },
                        drawn -> {});
    }

    /** The views, in order. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }
}
