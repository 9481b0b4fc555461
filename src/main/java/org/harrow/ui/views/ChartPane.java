package org.harrow.ui.views;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.harrow.draw.Box;
import org.harrow.draw.Picture;
import org.harrow.draw.Timeline;
import org.harrow.draw.VisibleText;
import org.harrow.draw.chart.Chart;
import org.harrow.draw.chart.Pick;
import org.harrow.draw.chart.Spot;
import org.harrow.draw.chart.Twin;
import org.harrow.draw.network.Moved;
import org.harrow.engine.NotePlaces;
import org.harrow.model.CaseData;
import org.harrow.model.WeekHours;
import org.harrow.ui.canvas.NarratorLine;
import org.harrow.ui.canvas.Zoomed;
import org.harrow.ui.common.Selection;
import org.harrow.ui.job.Jobs;
import org.harrow.ui.theme.Icons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** One view: its chart or the same as a table, and a line that says what is under the cursor. */
public final class ChartPane extends BorderPane {

    /** So far a key moves a mark, in pixels of the sheet. */
    private static final double NUDGE = 12;

    private final ChartFeed feed;
    private final ChartCanvas canvas;
    private final Zoomed sheet;
    private final TwinTable table;
    private final VisibleText visible;
    private final ToggleButton asTable = new ToggleButton();
    private final ReadOnlyStringWrapper narration = new ReadOnlyStringWrapper("");
    private final RecordList records;
    private Predicate<Pick> instead = pick -> false;
    private @Nullable Mover mover;
    private @Nullable Nudge nudge;
    private int line = -1;

    ChartPane(String name, ChartFeed feed, StudyShelf shelf, Drawing drawing) {
        this.feed = feed;
        this.visible = new VisibleText(feed.look().face());
        this.canvas = new ChartCanvas(name, feed, shelf, drawing);
        this.table = new TwinTable(this::choose);
        getStyleClass().addAll("view-chart", "view-" + name);
        new ChartHand(
                canvas,
                new ChartHand.Listener(
                        this::hovered, this::choose, feed.selection().range()::set, this::carry));
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::nudge);
        canvas.addEventHandler(KeyEvent.KEY_RELEASED, this::letGo);
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        canvas.accessibleTextProperty().bind(narration);
        canvas.shown().subscribe(this::shown);
        this.records = new RecordList(feed.selection());
        this.sheet = new Zoomed(canvas);
        setCenter(sheet);
        setBottom(new VBox(records, foot()));
    }

    private HBox foot() {
        NarratorLine words = new NarratorLine(narration, "chart-narrator");
        HBox.setHgrow(words, Priority.ALWAYS);
        asTable.setText("Table");
        asTable.setGraphic(Icons.of(Material2OutlinedMZ.TABLE_CHART));
        asTable.getStyleClass().addAll("small", "flat", "as-table");
        asTable.setTooltip(new Tooltip("The same as a table (Ctrl+T)"));
        asTable.selectedProperty().subscribe(this::swap);
        HBox foot = new HBox(words, asTable);
        foot.getStyleClass().add("chart-foot");
        return foot;
    }

    /** Told on the window's thread whenever a new picture comes on screen. */
    public void onShown(Runnable listener) {
        canvas.shown().addListener((shown, old, now) -> listener.run());
    }

    /** The marks on the screen, or null before the first picture. */
    public @Nullable Picture picture() {
        Drawing.Done done = canvas.shown().get();
        return done == null ? null : done.chart().picture();
    }

    /** Draws it once without showing it; on a worker. */
    Jobs.Work<Chart> ahead(Timeline timeline) {
        return canvas.ahead(timeline);
    }

    /** Only a view that is looked at draws. */
    public void setActive(boolean active) {
        canvas.setActive(active);
    }

    /** One sentence about what is under the cursor or chosen. */
    public ReadOnlyStringProperty narration() {
        return narration.getReadOnlyProperty();
    }

    /** Shows the table in place of the chart, or the chart again. */
    public void toggleTable() {
        asTable.setSelected(!asTable.isSelected());
        focusView();
    }

    /** Puts the keyboard into what is shown. */
    public void focusView() {
        Node shown = asTable.isSelected() ? table : canvas;
        shown.requestFocus();
    }

    private void swap(boolean toTable) {
        setCenter(toTable ? table : sheet);
        Drawing.Done done = canvas.shown().get();
        if (toTable && done != null) {
            table.show(done.chart().twin(), line);
        }
        canvas.request();
    }

    private void shown(Drawing.@Nullable Done done) {
        Twin twin = done == null ? Twin.NONE : done.chart().twin();
        line = Math.min(line, twin.size() - 1);
        if (done == null) {
            narration.set(""); // it was about a record of another case
        }
        if (asTable.isSelected()) {
            table.show(twin, line);
        }
        mark();
    }

    private @Nullable Twin twin() {
        Drawing.Done done = canvas.shown().get();
        return done == null ? null : done.chart().twin();
    }

    private void hovered(int at, double x, double y) {
        Twin twin = twin();
        String sentence = twin == null || at < 0 ? "" : twin.line(at).sentence();
        canvas.hover().say(sentence, x, y);
        if (!sentence.isEmpty()) {
            say(sentence);
        }
    }

    private void say(String sentence) {
        String words = visible.of(sentence);
        if (!Objects.equals(words, narration.get())) {
            narration.set(words);
        }
    }

    /** Moves marks of a view where they can be moved. */
    interface Mover {
        /** True for a mark that can be moved. */
        boolean canMove(Pick pick);

        /**
         * @param spot where it is now
         * @param kept true where it was let go there
         */
        void move(CaseData data, Pick pick, Moved.Spot spot, boolean kept);
    }

    /** Lets marks be moved: by the mouse, or with Shift and the arrows. */
    void onMove(Mover other) {
        mover = other;
    }

    private boolean carry(int at, double x, double y, boolean dropped) {
        Drawing.Done done = canvas.shown().get();
        Timeline timeline = feed.timeline().getValue();
        if (done == null || timeline == null || at < 0) {
            return false;
        }
        Pick pick = done.chart().twin().line(at).pick();
        if (pick instanceof Pick.Hours) {
            sweep(done, at, done.chart().pick(x, y), dropped);
            return true;
        }
        if (mover == null) {
            return false;
        }
        if (!mover.canMove(pick)) {
            return false;
        }
        Box plot = done.chart().plot();
        double high = plot.height() + done.chart().reach().scroll();
        Moved.Spot spot =
                new Moved.Spot(
                        (x - plot.x()) / plot.width(), (y + canvas.scroll() - plot.y()) / high);
        mover.move(timeline.data(), pick, spot, dropped);
        return true;
    }

    /** Chooses all hours between two cells of one account; until then frames them. */
    private void sweep(Drawing.Done done, int from, int to, boolean dropped) {
        HourSweep sweep = HourSweep.of(done.chart(), from, to < 0 ? from : to);
        if (sweep != null && dropped) {
            line = from;
            choose(done.timeline().data(), sweep.pick());
        } else if (sweep != null) {
            canvas.hover().brush(sweep.box());
        }
    }

    /** Shift and an arrow move the mark that the keyboard is on, as a drag does. */
    private void nudge(KeyEvent event) {
        double right =
                event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        double down = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        Drawing.Done done = canvas.shown().get();
        if (!event.isShiftDown()
                || (right == 0 && down == 0)
                || done == null
                || spots(done).isEmpty()) {
            return;
        }
        Box box = spots(done).getFirst().box();
        Nudge last = nudge;
        Nudge from =
                last != null && last.line == line
                        ? last
                        : new Nudge(line, box.x() + box.width() / 2, box.y() + box.height() / 2);
        double by = mover == null ? box.width() + 1 : NUDGE;
        Nudge to = new Nudge(line, from.x + right * by, from.y + down * by);
        if (carry(line, to.x, to.y, false)) {
            nudge = to;
            event.consume();
        }
    }

    /** Where it is let go is kept: one act for many presses. */
    private void letGo(KeyEvent event) {
        Nudge last = nudge;
        if (last != null && event.getCode() == KeyCode.SHIFT) {
            nudge = null;
            carry(last.line, last.x, last.y, true);
        }
    }

    private record Nudge(int line, double x, double y) {}

    private void key(KeyEvent event) {
        if (event.isConsumed()) {
            return;
        }
        Twin twin = twin();
        int size = twin == null ? 0 : twin.size();
        Drawing.Done done = canvas.shown().get();
        int row = done == null ? 1 : done.chart().reach().row();
        int next =
                switch (event.getCode()) {
                    case UP -> Math.max(0, line - row);
                    case DOWN -> line < 0 ? 0 : Math.min(size - 1, line + row);
                    case LEFT, COMMA -> Math.max(0, line - 1);
                    case RIGHT, PERIOD -> Math.min(size - 1, line + 1);
                    case PAGE_UP -> Math.max(0, line - 20);
                    case PAGE_DOWN -> Math.min(size - 1, line + 20);
                    case HOME -> 0;
                    case END -> size - 1;
                    default -> -1;
                };
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (plain && next >= 0 && next < size) {
            walk(next);
            event.consume();
        } else if (plain
                && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
            choose(line);
            event.consume();
        }
    }

    /** Goes to a line; only an action is chosen at once, a filter waits for Enter. */
    private void walk(int next) {
        Twin twin = twin();
        if (twin == null) {
            return;
        }
        if (twin.line(next).pick() instanceof Pick.Act) {
            choose(next);
        } else {
            line = next;
            say(twin.line(next).sentence());
            reveal(twin);
            mark();
        }
    }

    /** Asks before a choice is passed on; true where it was dealt with. */
    void onPick(Predicate<Pick> other) {
        instead = other;
    }

    /** Draws again, because something else than the case or the selection changed. */
    void redraw() {
        canvas.request();
    }

    /** Chooses what a line is, here and in every other view. */
    private void choose(int at) {
        Timeline timeline = feed.timeline().getValue();
        Twin twin = twin();
        if (timeline == null || twin == null || at < 0) {
            return;
        }
        line = at;
        Twin.Line chosen = twin.line(at);
        say(chosen.sentence());
        choose(timeline.data(), chosen.pick());
        reveal(twin);
        mark();
    }

    private void choose(CaseData data, Pick pick) {
        if (instead.test(pick)) {
            return;
        }
        Selection selection = feed.selection();
        switch (pick) {
            case Pick.Nothing nothing -> {}
            case Pick.Act act -> selection.action().set(data.id(act.row()));
            case Pick.Account who ->
                    selection.account().set(data.accounts().get(who.account()).id());
            case Pick.Artifact what ->
                    selection.artifact().set(data.artifacts().get(what.artifact()));
            case Pick.Time time -> selection.range().set(time.range());
            case Pick.Hours some -> {
                line %= WeekHours.ALL; // the account's week is then the only one
                selection.account().set(data.accounts().get(some.account()).id());
                selection.hours().set(some.hours());
            }
            case Pick.Records shown -> {
                selection.action().set(data.id(shown.rows().getFirst()));
                selection.place().set(place(data, shown));
                records.show(data, shown);
            }
        }
    }

    /** What a note would be pinned to. */
    private static String place(CaseData data, Pick.Records records) {
        Pick.Edge edge = records.edge();
        return edge == null
                ? NotePlaces.arc(
                        data.id(records.rows().getFirst()), data.id(records.rows().getLast()))
                : NotePlaces.edge(edge.from(), edge.to());
    }

    /** Scrolls to the chosen line where it is not in view. */
    private void reveal(Twin twin) {
        Drawing.Done done = canvas.shown().get();
        if (done != null && spots(done).isEmpty()) {
            double share = (double) line / Math.max(1, twin.size() - 1);
            canvas.scrollTo(share * done.chart().reach().scroll());
        }
    }

    private List<Spot> spots(Drawing.Done done) {
        return done.chart().spots().stream().filter(spot -> spot.line() == line).toList();
    }

    /** Frames the line that the keyboard is on. */
    private void mark() {
        Drawing.Done done = canvas.shown().get();
        if (done == null || line < 0 || spots(done).isEmpty()) {
            canvas.hover().unmark();
        } else {
            canvas.hover().mark(spots(done).getFirst().box());
        }
    }
}
