package org.harrow.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.harrow.engine.ImportRequest;
import org.harrow.engine.TableMappings;
import org.harrow.model.AccountRef;
import org.harrow.model.CaseException;
import org.harrow.model.Draft;
import org.harrow.model.IntakeRecord;
import org.harrow.model.TimeInterval;

/** The first records of a few files as an import would read them. */
final class PreviewText {
    private static final int FILES = 10;
    private static final int RECORDS = 3;
    private static final int SHOWN = 100;

    private final Console console;
    private final TableMappings tables;

    PreviewText(Console console, TableMappings tables) {
        this.console = console;
        this.tables = tables;
    }

    void print(List<Path> files, ImportRequest request) throws CaseException {
        for (Path file : files.stream().filter(Files::isRegularFile).limit(FILES).toList()) {
            List<IntakeRecord> records = tables.preview(file, request, RECORDS);
            if (!records.isEmpty()) {
                console.line("");
                console.format("%s, the first records as they would be read:", file.getFileName());
            }
            for (IntakeRecord record : records) {
                console.format(
                        "  bytes %d to %d:",
                        record.place().offset(), record.place().offset() + record.place().length());
                record.drafts().forEach(this::draft);
                if (record.drafts().isEmpty()) {
                    console.line("    no action");
                }
            }
        }
    }

    private void draft(Draft draft) {
        TimeInterval at = draft.stamp().at();
        AccountRef by = draft.deed().account();
        console.line(
                String.format(
                        Locale.ROOT,
                        "    %s (\"%s\", clock %s, to the %s)",
                        at == null ? "undated" : TimeInterval.format(at.lo()),
                        draft.stamp().raw(),
                        draft.stamp().clock().id(),
                        draft.stamp().precision().id()));
        console.format(
                "    %s %s %s",
                by == null ? "(nobody named)" : by.name(),
                draft.deed().kind().id(),
                draft.deed().artifact());
        String text = draft.content().text();
        if (!text.isEmpty()) {
            int end =
                    text.offsetByCodePoints(
                            0, Math.min(SHOWN, text.codePointCount(0, text.length())));
            console.line(
                    "    says \""
                            + text.substring(0, end)
                            + (end < text.length() ? "… (" + text.length() + " characters)" : "")
                            + "\"");
        }
        draft.content().links().forEach(link -> console.line("    link " + link));
        draft.content()
                .attributes()
                .forEach((name, value) -> console.line("    " + name + " = " + value));
    }
}
