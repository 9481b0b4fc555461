package org.harrow.bench;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.harrow.bench.BenchRows.Wanted;
import org.harrow.detect.Outcome;
import org.harrow.detect.Trial;
import org.harrow.detect.repetition.Repetition;
import org.harrow.model.CaseDataBuilder;
import org.harrow.model.Finding;
import org.harrow.model.Kind;

/** Labelled invented cases whose answer is known. */
final class Invented {
    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");
    private static final Pattern ACCUSES =
            Pattern.compile("\\b(bot|fake|spam\\w*|fraud|malicious|proves|clearly)\\b");

    private final BenchRows rows;

    Invented(BenchRows rows) {
        this.rows = rows;
    }

    void print() {
        int found = 0;
        for (int copies = 12; copies < 22; copies++) {
            found += pitch(copies).findings().isEmpty() ? 0 : 1;
        }
        rows.share("pitch-found", found, 10, Wanted.atLeast(10, "cases"));
        List<Finding> launch = launch().findings();
        long accused = launch.stream().filter(Invented::accuses).count();
        rows.share(
                "launch-accused",
                accused,
                Math.max(1, launch.size()),
                Wanted.atMost(0, "of " + launch.size() + " findings"));
    }

    private static CaseDataBuilder.Act post(CaseDataBuilder builder, int i, String artifact) {
        String time = START.plusSeconds(i * 9_000L).toString();
        return builder.act(time, "github:wren", Kind.COMMENTED, artifact);
    }

    /** An account whose only posts are copies within 48 hours. */
    private static Outcome pitch(int copies) {
        CaseDataBuilder builder = new CaseDataBuilder();
        for (int i = 0; i < copies; i++) {
            post(builder, i * 18 / copies, "github:o" + i + "/r#1")
                    .text(
                            "Hello team "
                                    + i
                                    + ", flaky reruns cost your maintainers their trust. Our layer"
                                    + " verifies what lands on main before anybody is woken up.");
        }
        return Trial.outcome(Repetition.DEFAULT, builder.build());
    }

    /** A declared launch that is mailed to five projects, three times each. */
    private static Outcome launch() {
        CaseDataBuilder builder = new CaseDataBuilder();
        for (int i = 0; i < 15; i++) {
            post(builder, i, "github:project" + i % 5 + "/forum#" + i)
                    .text(
                            "Dear maintainers, we are releasing Tidebook 2.0 today and thought that"
                                    + " you may want to know: it reads your gauge files. Notes:"
                                    + " https://tidebook.example/"
                                    + i);
        }
        return Trial.outcome(Repetition.DEFAULT, builder.build());
    }

    private static boolean accuses(Finding finding) {
        boolean first =
                finding.support().innocent().getFirst().outcome()
                        == org.harrow.model.Innocent.Outcome.FOUND;
        String said = finding.headline().summary().toLowerCase(Locale.ROOT);
        return !first || ACCUSES.matcher(said).find();
    }
}
