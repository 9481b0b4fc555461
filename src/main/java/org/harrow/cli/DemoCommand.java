package org.harrow.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.harrow.engine.CaseSession;
import org.harrow.engine.Claims;
import org.harrow.engine.DetectRequest;
import org.harrow.engine.DrawView;
import org.harrow.engine.ImportListener;
import org.harrow.engine.ImportReceipt;
import org.harrow.engine.ImportRequest;
import org.harrow.engine.ReadingOrder;
import org.harrow.engine.ReportCase;
import org.harrow.engine.ReportRequest;
import org.harrow.model.CaseException;
import org.harrow.model.Finding;
import org.harrow.model.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "demo",
        description =
                "Do the main job on the sample case: import, measure, draw, report; then show the window.")
final class DemoCommand implements Callable<Integer> {
    private static final String QUESTION =
            "What answered the closure of pull request 2391, how fast, and compared with what?";
    private static final String INVENTED = "the sample case: every account in it is invented";

    private final Host host;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DIR",
            description = "Where to write. Default: ${DEFAULT-VALUE}.",
            defaultValue = "target/demo")
    private Path folder = Path.of("");

    @Option(names = "--no-window", description = "Do not start the window at the end.")
    private boolean noWindow;

    DemoCommand(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() throws CaseException {
        if (!Files.isDirectory(host.samples())) {
            throw new CaseException(
                    "The sample exports are not at "
                            + host.samples()
                            + ": run the demo from a checkout.");
        }
        Path file = folder.resolve("sample.harrow");
        clear(file);
        try (CaseSession session = CaseSession.create(file, "Sample case", host.clock())) {
            session.ask(QUESTION);
            fill(session);
            List<Finding> findings = session.detect(DetectRequest.ALL, Progress.NONE);
            List<Finding> ordered = ReadingOrder.of(session);
            new FindingsText(host.console()).brief(ordered, file);
            DemoClaims.add(session, findings);
            session.reportStatements()
                    .state(
                            "REPLY",
                            "",
                            Map.of("waived", "The sample is invented: there is nobody to ask."));
            ClaimCommand.print(host.console(), Claims.of(session).check());
            host.console().line("");
            deliver(session, findings, ordered);
        }
        return window(file);
    }

    /** The demo's own files from last time are made anew; anything else with that name stays. */
    private void clear(Path file) throws CaseException {
        try {
            Files.createDirectories(folder);
            if (Files.exists(file) && !isDemo(file)) {
                throw new CaseException(
                        file
                                + " is another case, which the demo leaves alone: name an empty folder.");
            }
            Files.deleteIfExists(file);
        } catch (IOException unwritable) {
            throw new CaseException(
                    "The demo cannot write into " + folder + ": name another folder.", unwritable);
        }
    }

    private boolean isDemo(Path file) {
        try (CaseSession session = CaseSession.open(file, host.clock())) {
            return session.info().question().equals(QUESTION);
        } catch (CaseException noCase) {
            return false;
        }
    }

    private void fill(CaseSession session) throws CaseException {
        ImportReceipt receipt =
                session.importFiles(
                        List.of(host.samples()), ImportRequest.DEFAULT, ImportListener.NONE);
        new ReceiptText(host.console()).print(receipt, false);
        host.console().line("");
    }

    private void deliver(CaseSession session, List<Finding> findings, List<Finding> ordered)
            throws CaseException {
        DrawView draw = new DrawView();
        int first = ordered.isEmpty() ? -1 : findings.indexOf(ordered.getFirst());
        for (String picture : List.of("timeline.png", "timeline.svg")) {
            draw.timeline(session, findings, first, folder.resolve(picture));
        }
        new ReportCase(session)
                .write(
                        new ReportRequest(INVENTED, List.of()),
                        folder.resolve("report.pdf"),
                        Progress.NONE);
        host.console().line("Case      " + folder.resolve("sample.harrow"));
        host.console().line("Timeline  " + folder.resolve("timeline.png") + " (and .svg)");
        host.console().line("Report    " + folder.resolve("report.pdf"));
    }

    private int window(Path file) throws CaseException {
        if (noWindow || !host.console().terminal()) {
            return ExitCode.DONE;
        }
        boolean opened = host.window().open(List.of(file.toAbsolutePath().toString()));
        host.console()
                .say(
                        opened
                                ? "The window opens on the sample case."
                                : "There is no display, so the window stays closed.");
        return ExitCode.DONE;
    }
}
