package org.harrow.ui.shell;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.stage.WindowEvent;
import org.harrow.engine.Triage;
import org.harrow.ui.timeline.LaneFinder;

/** What the commands ask of the window. */
final class WindowAsks implements WindowCommands.View {
    private final MainWindow window;

    WindowAsks(MainWindow window) {
        this.window = window;
    }

    @Override
    public void show(String tab) {
        window.area().show(tab);
    }

    @Override
    public List<String> pictures() {
        return window.area().pictures();
    }

    @Override
    public void findLane() {
        LaneFinder finder = window.area().laneFinder(window.overlay()::hide);
        if (finder != null) {
            window.overlay().showAtTop(finder);
            finder.focusQuery();
        }
    }

    @Override
    public void graph() {
        window.area().show("Graph");
    }

    @Override
    public void search() {
        window.area().search();
    }

    @Override
    public void put() {
        window.put();
    }

    @Override
    public void putView() {
        window.putView();
    }

    @Override
    public void saveView() {
        window.saveView();
    }

    @Override
    public void asTable() {
        window.area().toggleTable();
    }

    @Override
    public BooleanProperty findingsShown() {
        return window.area().columns().leftShown();
    }

    @Override
    public BooleanProperty inspectorShown() {
        return window.area().columns().rightShown();
    }

    @Override
    public void nextRegion(int by) {
        window.area().regions().go(window.stage().getScene(), by);
    }

    @Override
    public void stepFinding(int by) {
        window.area().stepFinding(by);
    }

    @Override
    public void judge(Triage.State state) {
        window.area().judge(state);
    }

    @Override
    public void peel() {
        window.desk().selection().peel();
    }

    @Override
    public void toggleImports() {
        window.toggleImports();
    }

    @Override
    public void detect() {
        window.detect();
    }

    @Override
    public void palette() {
        window.showPalette();
    }

    @Override
    public void manual() {
        window.showManual();
    }

    @Override
    public void tour() {
        window.showTour();
    }

    @Override
    public void shortcuts() {
        window.showShortcuts();
    }

    @Override
    public void about() {
        window.showAbout();
    }

    @Override
    public void closeCase() {
        window.desk().close();
    }

    @Override
    public void quit() {
        window.stage().fireEvent(new WindowEvent(window.stage(), WindowEvent.WINDOW_CLOSE_REQUEST));
    }
}
