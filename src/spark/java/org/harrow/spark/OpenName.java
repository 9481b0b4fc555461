package org.harrow.spark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.harrow.model.CaseException;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Opens one name: writes who a label stands for and what was found of it, for the case, and keeps
 * beside the bundle that it was opened, when and why.
 */
@Command(
        name = "open",
        description = "Opens one name of a bundle, with a reason that is kept on both sides.",
        mixinStandardHelpOptions = true)
final class OpenName implements Callable<Integer> {
    /** Ends the name of the folder that keeps what was opened. */
    static final String OPENED = ".opened";

    @Parameters(index = "0", paramLabel = "BUNDLE", description = "The bundle, names beside it.")
    private String bundle = "";

    @Parameters(index = "1", paramLabel = "LABEL", description = "account-… as the bundle has it.")
    private String label = "";

    @Option(names = "--reason", required = true, description = "Why; it is kept on both sides.")
    private String reason = "";

    @Option(names = "-o", required = true, paramLabel = "FILE", description = "For the case.")
    private String out = "";

    private final InstantSource clock = InstantSource.system();

    @Override
    public Integer call() throws IOException, CaseException {
        if (reason.isBlank()) {
            throw new CaseException("Opening a name needs a reason.");
        }
        Configuration hadoop = new Configuration();
        Instant now = clock.instant();
        Map<String, @Nullable Object> opened = new TreeMap<>();
        List<Map<String, Object>> findings = new ArrayList<>();
        try (BufferedReader names = Lines.read(bundle + Bundle.NAMES, hadoop)) {
            for (String line = names.readLine(); line != null; line = names.readLine()) {
                read(JsonMapper.shared().readTree(line), opened, findings);
            }
        }
        if (opened.isEmpty()) {
            throw new CaseException("No name has the label " + label + " in " + bundle + ".");
        }
        opened.put("reason", reason);
        opened.put("opened", TimeInterval.format(TimeInterval.micros(now)));
        opened.put("bundle", new Path(bundle).getName());
        keep(opened, hadoop);
        try (Lines lines = new Lines(out, hadoop)) {
            lines.line("opened", opened);
            for (Map<String, Object> finding : findings) {
                lines.line("opened-finding", finding);
            }
            lines.done();
        }
        PrintStream to = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        to.println(label + " is " + opened.get("name") + "; import " + out + " into the case.");
        return 0;
    }

    private void read(
            JsonNode line,
            Map<String, @Nullable Object> opened,
            List<Map<String, Object>> findings) {
        String is = line.path("is").asString("");
        if (is.equals("name") && line.path("label").asString("").equals(label)) {
            opened.put("label", label);
            opened.put("name", line.path("name").asString(""));
        } else if (is.equals("finding")) {
            for (JsonNode subject : line.path("labels")) {
                if (subject.asString("").equals(label)) {
                    findings.add(
                            Map.of("label", label, "finding", line.path("finding").asString("")));
                }
            }
        }
    }

    /** One file for each opening: nothing that is kept is ever written again. */
    private void keep(Map<String, @Nullable Object> opened, Configuration hadoop)
            throws IOException {
        Path folder = new Path(bundle + OPENED);
        FileSystem system = FileSystem.get(folder.toUri(), hadoop);
        int number = 1;
        if (system.exists(folder)) {
            for (FileStatus before : system.listStatus(folder)) {
                number += before.isFile() ? 1 : 0;
            }
        }
        try (Lines lines = new Lines(new Path(folder, number + ".gz").toString(), hadoop)) {
            lines.line("opened", opened);
            lines.done();
        }
    }
}
