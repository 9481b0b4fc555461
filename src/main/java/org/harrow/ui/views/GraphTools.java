package org.harrow.ui.views;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.harrow.draw.Timeline;
import org.harrow.draw.chart.Chart;
import org.harrow.draw.chart.Lens;
import org.harrow.draw.chart.Pick;
import org.harrow.draw.network.GraphLayout;
import org.harrow.draw.network.GraphLook;
import org.harrow.draw.network.Moved;
import org.harrow.draw.reaction.Study;
import org.harrow.model.CaseData;
import org.harrow.paint.Face;
import org.jspecify.annotations.Nullable;

/** How the graph is arranged and what of it is expanded; a row of buttons above it. */
final class GraphTools extends FlowPane implements Drawing {

    private final Face face;
    private final NodePen pen;

    /** What is being moved just now, over what is kept. */
    private volatile Moved moving = Moved.NONE;

    private final ToggleGroup group = new ToggleGroup();
    private volatile GraphLook look = GraphLook.EGO;

    /** Nodes stay where they are while only the brush moves; one picture is made at a time. */
    private volatile GraphLayout.@Nullable Prepared prepared;

    /**
     * @param face the font of the marks
     * @param slider slides through the time of the case
     * @param pen keeps where nodes are put
     */
    GraphTools(Face face, TimeSlider slider, NodePen pen) {
        this.pen = pen;
        this.face = face;
        getStyleClass().add("graph-tools");
        for (GraphLook.Arrangement arrangement : GraphLook.Arrangement.values()) {
            ToggleButton button = new ToggleButton(arrangement.title());
            button.getStyleClass()
                    .addAll("small", "graph-" + arrangement.name().toLowerCase(Locale.ROOT));
            button.setTooltip(new Tooltip(hint(arrangement)));
            button.setToggleGroup(group);
            button.setUserData(arrangement);
            button.setSelected(arrangement == look.arrangement());
            getChildren().add(button);
        }
        getChildren().add(slider);
    }

    String arrangement() {
        return Moved.name(look.arrangement());
    }

    private static String hint(GraphLook.Arrangement arrangement) {
        return switch (arrangement) {
            case RADIAL -> "The distance is how soon it acted after others: 40 minutes is a ring";
            case COLUMNS -> "Accounts left, artifacts right";
            case PATH -> "How a finding's actions lead from one to the next";
            case FORCE -> "What is connected lies together";
            case WHOLE -> "All accounts and artifacts, communities as one mark";
        };
    }

    /** Lets the buttons and clicks on nodes change a pane. */
    void rule(ChartPane pane) {
        pane.setTop(this);
        pane.onPick(pick -> expand(pick, pane));
        pane.onMove(new Mover(pane));
        pen.moved()
                .subscribe(
                        now -> {
                            moving = now;
                            pane.redraw();
                        });
        group.selectedToggleProperty()
                .subscribe(
                        (old, now) -> {
                            if (now == null) {
                                old.setSelected(true);
                            } else {
                                look = look.arranged((GraphLook.Arrangement) now.getUserData());
                                pane.redraw();
                            }
                        });
    }

    /** Moves nodes while the mouse or the keyboard holds them, then keeps where they are. */
    private final class Mover implements ChartPane.Mover {
        private final ChartPane pane;

        Mover(ChartPane pane) {
            this.pane = pane;
        }

        @Override
        public boolean canMove(Pick pick) {
            return look.arrangement() != GraphLook.Arrangement.PATH
                    && (pick instanceof Pick.Account || pick instanceof Pick.Artifact);
        }

        @Override
        public void move(CaseData data, Pick pick, Moved.Spot spot, boolean kept) {
            GraphLayout.Prepared known = prepared;
            if (known == null) {
                return;
            }
            Moved.Key key =
                    new Moved.Key(Moved.name(look.arrangement()), known.middle(), name(data, pick));
            Map<Moved.Key, Moved.Spot> spots = new HashMap<>(moving.spots());
            spots.put(key, spot);
            moving = new Moved(spots);
            pane.redraw();
            if (kept) {
                pen.move(key, spot);
            }
        }

        private static String name(CaseData data, Pick pick) {
            return switch (pick) {
                case Pick.Account who -> data.accounts().get(who.account()).id();
                case Pick.Artifact what -> data.artifacts().get(what.artifact());
                default -> "";
            };
        }
    }

    private boolean expand(Pick pick, ChartPane pane) {
        if (look.arrangement() == GraphLook.Arrangement.WHOLE) {
            return lookAround(pick);
        }
        switch (pick) {
            case Pick.Account who -> look = look.toggled(true, who.account());
            case Pick.Artifact what -> look = look.toggled(false, what.artifact());
            default -> {
                return false;
            }
        }
        pane.redraw();
        return true;
    }

    /** A node of the whole case is the one that the graph lies around then. */
    private boolean lookAround(Pick pick) {
        boolean node = pick instanceof Pick.Account || pick instanceof Pick.Artifact;
        if (node) {
            group.getToggles().stream()
                    .filter(t -> t.getUserData() == GraphLook.Arrangement.RADIAL)
                    .forEach(group::selectToggle);
        }
        return false; // the filter is set as anywhere else
    }

    @Override
    public boolean isOfReactions() {
        return false;
    }

    @Override
    public Chart chart(Study study, Lens lens) {
        Timeline timeline = study.timeline();
        GraphLayout layout = new GraphLayout(face, look, moving);
        GraphLayout.Prepared known = prepared;
        if (known == null || !known.isFor(timeline, layout.key(timeline, lens))) {
            known = layout.prepare(timeline, lens);
            prepared = known;
        }
        return layout.layout(timeline, lens, known);
    }
}
