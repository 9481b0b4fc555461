package org.harrow.draw.view;

import org.harrow.draw.TextMeasure;
import org.harrow.draw.chart.Chart;
import org.harrow.draw.chart.Lens;
import org.harrow.draw.load.LoadLayout;
import org.harrow.draw.network.GraphLayout;
import org.harrow.draw.network.GraphLook;
import org.harrow.draw.reaction.AlignedLayout;
import org.harrow.draw.reaction.ScatterLayout;
import org.harrow.draw.reaction.Study;
import org.harrow.draw.week.HoursLayout;

/** The views that are charts, in the order of their tabs. */
public enum ChartKind {
    ALIGNED("Aligned"),
    SCATTER("Scatter"),
    HOURS("Hours"),
    LOAD("Load"),
    GRAPH("Graph");

    private final String title;

    ChartKind(String title) {
        this.title = title;
    }

    /** The name of its tab. */
    public String title() {
        return title;
    }

    /** How high a picture file of it is, in logical pixels. */
    public double height(Study study, Lens lens) {
        return switch (this) {
            case ALIGNED -> AlignedLayout.height(study);
            case HOURS -> HoursLayout.height(study.timeline(), lens);
            case SCATTER, LOAD, GRAPH -> 900;
        };
    }

    /** True where it shows reactions; the others draw from the timeline alone. */
    public boolean isOfReactions() {
        return this == ALIGNED || this == SCATTER;
    }

    /** Draws it. */
    public Chart layout(TextMeasure measure, Study study, Lens lens) {
        return switch (this) {
            case ALIGNED -> new AlignedLayout(measure).layout(study, lens);
            case SCATTER -> new ScatterLayout(measure).layout(study, lens);
            case HOURS -> new HoursLayout(measure).layout(study.timeline(), lens);
            case GRAPH -> new GraphLayout(measure, GraphLook.EGO).layout(study.timeline(), lens);
            case LOAD -> new LoadLayout(measure).layout(study.timeline(), lens);
        };
    }
}
