package org.harrow.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.harrow.casefile.CaseFile;
import org.harrow.casefile.SourceTable;
import org.harrow.detect.Reference;
import org.harrow.intake.own.OwnFormat;
import org.harrow.model.CaseException;
import org.harrow.model.ImportedFile;
import org.harrow.model.Source;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rates counted over everybody by a sweep whose bundle was imported: what a case is compared with
 * where it is too small to give its own. They come before those that are shipped, because they say
 * what they were counted over.
 */
final class Populations {
    /** Lines before the first finding: one for each input, and a few. */
    private static final int MOST_LINES = 500_000;

    /** Characters of a source's words that a reader is shown. */
    private static final int LONGEST = 300;

    private Populations() {}

    /**
     * The rates of every bundle whose import is in force, then those that are shipped.
     *
     * @throws CaseException where a bundle cannot be read from the case
     */
    static List<Reference> of(CaseFile file, SourceTable sources) throws CaseException {
        List<Reference> all = new ArrayList<>();
        for (Source source : sources.list()) {
            Integer number = sources.number(source.original().sha256());
            if (number != null && OwnFormat.SWEEP.equals(source.format())) {
                read(file, number, line -> take(line, all));
            }
        }
        all.addAll(References.shipped());
        return List.copyOf(all);
    }

    /** False at the first line after the rates. */
    private static boolean take(JsonNode line, List<Reference> all) {
        String is = line.path("is").asString("");
        if (is.equals("reference")) {
            Reference told = References.reference(line);
            boolean counts = told.counts().values().stream().allMatch(count -> count >= 0);
            if (counts) {
                all.add(
                        new Reference(
                                told.detector(),
                                told.venue(),
                                told.label(),
                                told.counts(),
                                shown(told.source())));
            }
        }
        return !is.equals("finding") && !is.equals("control");
    }

    private static String shown(String words) {
        String plain = words.replaceAll("\\p{Cntrl}", " ");
        return plain.substring(0, Math.min(LONGEST, plain.length()));
    }

    private static void read(CaseFile file, int source, Predicate<JsonNode> more)
            throws CaseException {
        try (OpenOriginal original = new OpenOriginal(file, source);
                InputStream in = original.bytes(null);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            for (int i = 0; line != null && i < MOST_LINES; i++) {
                if (!goesOn(line, more)) {
                    return;
                }
                line = lines.readLine();
            }
        } catch (IOException e) {
            throw new CaseException(
                    "The bundle of a sweep cannot be read from the case. Run \"harrow verify\".",
                    e);
        }
    }

    private static boolean goesOn(String line, Predicate<JsonNode> more) {
        try {
            return more.test(JsonMapper.shared().readTree(line));
        } catch (JacksonException e) {
            return true; // rejected by intake, and listed there
        }
    }

    /**
     * Writes into the custody log which names of a bundle were opened, and why: by label, because a
     * masked report shows the log.
     */
    static void opened(CaseSession session, org.harrow.engine.ImportReceipt receipt)
            throws CaseException {
        for (ImportedFile imported : receipt.files()) {
            Integer number =
                    OwnFormat.SWEEP.equals(imported.format())
                            ? session.snapshot().sources().number(imported.original().sha256())
                            : null;
            if (number != null && imported.ledger().stored() > 0) {
                List<JsonNode> opened = new ArrayList<>();
                read(
                        session.file(),
                        number,
                        line -> {
                            if (line.path("is").asString("").equals("opened")) {
                                opened.add(line);
                            }
                            return line.path("is").asString("").startsWith("opened");
                        });
                for (JsonNode line : opened) {
                    session.act(
                            "name.opened",
                            Map.of(
                                    "label", line.path("label").asString(""),
                                    "reason", line.path("reason").asString(""),
                                    "bundle", line.path("bundle").asString(""),
                                    "source", imported.original().sha256()));
                }
            }
        }
    }
}
