package org.harrow.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.harrow.engine.CaseSession;
import org.harrow.engine.ImportListener;
import org.harrow.engine.ImportRequest;
import org.harrow.torture.Damages;
import org.harrow.torture.FullDisks;
import org.harrow.torture.KillRuns;
import org.harrow.torture.Torment;

/**
 * The long form of what every build does in short: kills, damage, a full disk. {@code --runs N} of
 * each kind (1,000), {@code --seed S}, {@code --only kills|damage|disk}.
 */
public final class TortureBench {
    private static final int LONG = 1_000;
    private static final int QUICK = 3;
    private static final int IMPORTED = 30_000;
    private static final int SMALL = 1_500;

    private TortureBench() {}

    /** Exits with 1 where anything went wrong. */
    public static void main(String[] args) throws Exception {
        List<String> options = List.of(args);
        boolean quick = options.contains("--quick");
        int runs = (int) number(options, "--runs", quick ? QUICK : LONG);
        long seed = number(options, "--seed", 20260211);
        String only = options.contains("--only") ? options.get(options.indexOf("--only") + 1) : "";
        Path folder = Files.createTempDirectory("harrow-torture");
        System.setProperty("harrow.cases", folder.resolve("known").toString());
        Torment torment = new Torment(runs, seed, folder, System.err::println);
        BenchRows rows =
                new BenchRows("torture", Integer.toString(runs), options.contains("--json"));
        int wrong = 0;
        if (only.isEmpty() || only.equals("kills")) {
            Path events = folder.resolve("events.json.gz");
            SyntheticEvents.write(events, IMPORTED, seed);
            Path some = folder.resolve("some.json.gz");
            SyntheticEvents.write(some, SMALL, seed);
            wrong += row(rows, "import", new KillRuns(torment).imports(events, IMPORTED));
            wrong += row(rows, "acts", new KillRuns(torment).acts(sampleData()));
            wrong += row(rows, "save_as", new KillRuns(torment).copies(some));
            wrong += row(rows, "migration", new KillRuns(torment).migrations());
        }
        if (only.isEmpty() || only.equals("damage")) {
            wrong += row(rows, "damage", new Damages(torment).run(sound(folder)));
        }
        if (only.isEmpty() || only.equals("disk")) {
            Path some = folder.resolve("few.json.gz");
            SyntheticEvents.write(some, SMALL, seed);
            int step = quick ? 40 : 1;
            wrong += row(rows, "full_disk", new FullDisks(torment).run(some, SMALL, step));
        }
        if (wrong > 0) {
            System.err.println("what went wrong is kept in " + folder);
            System.exit(1);
        }
        delete(folder);
    }

    /** The checkout's, wherever the benchmark is started. */
    private static Path sampleData() {
        String launcher = System.getProperty("harrow.launcher");
        return launcher == null
                ? Path.of("sample-data")
                : Path.of(launcher).resolveSibling("../sample-data").normalize();
    }

    private static Path sound(Path folder) throws Exception {
        Path path = folder.resolve("sound.harrow");
        try (CaseSession session = CaseSession.create(path, "sound", InstantSource.system())) {
            session.importFiles(List.of(sampleData()), ImportRequest.DEFAULT, ImportListener.NONE);
        }
        return path;
    }

    private static int row(BenchRows rows, String name, Torment.Outcome outcome) {
        rows.print(name + "_runs", outcome.runs(), "", outcome.runs());
        rows.print(name + "_hits", outcome.hits(), "", outcome.runs());
        rows.print(name + "_wrong", outcome.wrong(), "", 0);
        return outcome.wrong();
    }

    private static long number(List<String> options, String name, long otherwise) {
        int at = options.indexOf(name);
        return at < 0 ? otherwise : Long.parseLong(options.get(at + 1));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
