package org.harrow.ui.shell;

import java.util.List;

/** The packages that bring a style sheet of their own name. */
final class Sheets {
    static final List<String> ALL =
            List.of(
                    "shell",
                    "command",
                    "welcome",
                    "intake",
                    "findings",
                    "inspector",
                    "papers",
                    "basket",
                    "report",
                    "timeline",
                    "views");

    private Sheets() {}
}
