package org.harrow.ui.views;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.harrow.draw.network.Moved;
import org.harrow.engine.GraphPlaces;
import org.harrow.ui.common.CaseSnapshot;
import org.harrow.ui.common.CaseViewModel;
import org.jspecify.annotations.Nullable;

/** Where the analyst put nodes of the graph, and the hand that puts them there. */
public interface NodePen {
    /** Nothing is moved, and nothing can be. */
    NodePen NONE =
            new NodePen() {
                private final ObservableValue<Moved> none = new SimpleObjectProperty<>(Moved.NONE);

                @Override
                public ObservableValue<Moved> moved() {
                    return none;
                }

                @Override
                public void move(Moved.Key key, Moved.Spot spot) {}
            };

    /** What is moved. */
    ObservableValue<Moved> moved();

    /** Puts a node somewhere; one undo. */
    void move(Moved.Key key, Moved.Spot spot);

    /** That of the open case. */
    static NodePen of(CaseViewModel desk) {
        ObservableValue<Moved> moved = desk.snapshot().map(NodePen::read).orElse(Moved.NONE);
        return new NodePen() {
            @Override
            public ObservableValue<Moved> moved() {
                return moved;
            }

            @Override
            public void move(Moved.Key key, Moved.Spot spot) {
                desk.change(
                        "Moving a node",
                        (session, progress) -> {
                            GraphPlaces.of(session).move(key, spot);
                            return key;
                        },
                        done -> {});
            }
        };
    }

    private static Moved read(@Nullable CaseSnapshot state) {
        return state == null ? Moved.NONE : GraphPlaces.in(state.papers().log());
    }
}
