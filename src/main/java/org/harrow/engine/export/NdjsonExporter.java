package org.harrow.engine.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.harrow.engine.TelledActions;
import org.harrow.model.Action;
import org.harrow.model.CaseException;

/**
 * Harrow's own form: one action a line, canonical JSON. With names it is complete: imported into a
 * new case and exported again it is the same bytes.
 */
final class NdjsonExporter implements Exporter {
    @Override
    public String id() {
        return "ndjson";
    }

    @Override
    public String title() {
        return "Harrow's own form, one action a line; imported again it is the same";
    }

    @Override
    public void write(ExportCase from, OutputStream out) throws IOException, CaseException {
        try (Writer lines =
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            if (from.isMasked()) {
                for (Action action : from.input().results().actions()) {
                    line(lines, TelledActions.masked(action));
                }
            } else {
                TelledActions.each(from.session(), text -> line(lines, text));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void line(Writer lines, String text) {
        try {
            lines.write(text);
            lines.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
