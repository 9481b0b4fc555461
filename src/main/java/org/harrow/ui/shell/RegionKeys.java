package org.harrow.ui.shell;

import java.util.List;
import org.harrow.ui.command.ShortcutSheet.Line;
import org.harrow.ui.command.ShortcutSheet.Section;

/** The keys that work inside a region, for the sheet. */
final class RegionKeys {
    static final List<Section> ALL =
            List.of(
                    new Section(
                            "In the findings",
                            List.of(
                                    new Line("J", "Next finding"),
                                    new Line("K", "Previous finding"))),
                    new Section(
                            "On the timeline",
                            List.of(
                                    new Line("W  S", "Zoom in and out"),
                                    new Line("A  D", "Pan"),
                                    new Line(",  .", "Previous, next action"),
                                    new Line("[  ]", "Trigger, reaction"),
                                    new Line("R", "Ruler"),
                                    new Line("Alt+↑  Alt+↓", "Longer, shorter ruler"),
                                    new Line("F", "Fit the selection"))));

    private RegionKeys() {}
}
