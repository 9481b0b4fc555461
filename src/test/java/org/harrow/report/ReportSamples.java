package org.harrow.report;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.harrow.model.Action;
import org.harrow.model.Arc;
import org.harrow.model.Clock;
import org.harrow.model.Content;
import org.harrow.model.Coverage;
import org.harrow.model.Deed;
import org.harrow.model.Exhibit;
import org.harrow.model.Finding;
import org.harrow.model.Grade;
import org.harrow.model.ImportedFile;
import org.harrow.model.Inference;
import org.harrow.model.Innocent;
import org.harrow.model.Kind;
import org.harrow.model.Ledger;
import org.harrow.model.LogEntry;
import org.harrow.model.Measurement;
import org.harrow.model.Place;
import org.harrow.model.Precision;
import org.harrow.model.Problem;
import org.harrow.model.Provenance;
import org.harrow.model.Source;
import org.harrow.model.Stamp;
import org.harrow.model.Support;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/** An invented case: a pull request closed, and what its author's account did afterwards. */
public final class ReportSamples {
    private static final String THREAD = "github:lantern/wick#412";

    private ReportSamples() {}

    /** The file that all records of the sample stand in. */
    public static byte[] source() {
        return String.join("\n", records()).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> records() {
        return List.of(
                "{\"id\":1,\"event\":\"closed\",\"created_at\":\"2026-03-02T14:00:05Z\"}",
                "{\"id\":3882240722,\"user\":{\"login\":\"fennel-reed\"},\"created_at\":\"2026-03-02T14:31:13Z\",\"body\":\"I"
                        + " wrote down how this review went: https://fennel.example/reviews/wick.html."
                        + " <script>alert(1)</script> \\u202e & \u202e \u0645\u0631\u062d\u0628\u0627"
                        + " \ud83d\ude00\"}",
                "{\"commit\":\"79f251c0aa\",\"paths\":[\"reviews/wick.html\"],\"date\":\"2026-03-02T14:31:27Z\"}");
    }

    /** An exhibit for each record. */
    public static List<Exhibit> exhibits() {
        List<Exhibit> out = new ArrayList<>();
        long offset = 0;
        for (String record : records()) {
            byte[] bytes = record.getBytes(StandardCharsets.UTF_8);
            out.add(
                    new Exhibit(
                            ReportMaker.sha256(source()),
                            "wick-thread.ndjson",
                            null,
                            new Place(offset, bytes.length),
                            ReportMaker.sha256(bytes)));
            offset += bytes.length + 1;
        }
        return out;
    }

    /** The actions of the three records. */
    public static List<Action> actions() {
        return List.of(
                action(1, Kind.CLOSED, null, "2026-03-02T14:00:05Z", Clock.SERVER),
                action(
                        2,
                        Kind.COMMENTED,
                        "github:fennel-reed",
                        "2026-03-02T14:31:13Z",
                        Clock.SERVER),
                action(
                        3,
                        Kind.PUBLISHED,
                        "git:fennel@reed.example",
                        "2026-03-02T14:31:27Z",
                        Clock.CI));
    }

    private static Action action(
            int number, Kind kind, @Nullable String account, String time, Clock clock) {
        String text = number == 2 ? "I wrote down how this review went." : "";
        return new Action(
                id(number),
                new Deed(kind, account, THREAD, null, "github:fennel-reed"),
                Stamp.of(Instant.parse(time), Precision.SECOND, clock, time),
                new Content(text, null, List.of(), List.of(), Map.of()),
                new Provenance(
                        exhibits().get(number - 1),
                        null,
                        account == null
                                ? new Inference(
                                        "github:otter-lamp",
                                        "the comment in the same second is by this account")
                                : null));
    }

    private static String id(int number) {
        return "%032x".formatted(number);
    }

    /** One finding about them. */
    public static Finding finding() {
        return new Finding(
                "0123456789abcdef",
                "reaction-latency",
                new Finding.Headline(
                        Grade.D,
                        List.of("github:fennel-reed"),
                        "The first linked action of github:fennel-reed after the closure of"
                                + " github:lantern/wick#412 came 31:08 later."),
                new Measurement(
                        Map.of("latency_seconds", List.of(1867.000001, 1868.999999), "k", 1),
                        "how soon the authors of 653 other closures reacted, 3.4 % of them within"
                                + " 40 minutes",
                        new Measurement.Chance(0.0341, 0.0341),
                        new Measurement.Effect("rate ratio", 12.5, 0.8, Double.POSITIVE_INFINITY),
                        653),
                new Support(
                        exhibits(),
                        List.of(id(1), id(2), id(3)),
                        List.of(
                                arc(2, 1867_000001L, 1868_999999L),
                                arc(3, 1881_000001L, 1882_999999L)),
                        innocent(),
                        Map.of("windows_minutes", List.of(5, 40, 300, 1440), "within", 0.3)));
    }

    private static Arc arc(int reaction, long lo, long hi) {
        return new Arc(id(1), id(reaction), Arc.Relation.AUTHOR, new TimeInterval(lo, hi));
    }

    private static List<Innocent> innocent() {
        return List.of(
                new Innocent(
                        "notification",
                        Innocent.Outcome.CANNOT_BE_CHECKED,
                        "An author who reads notifications at once and writes fast does the same."),
                new Innocent(
                        "on-call",
                        Innocent.Outcome.NOT_FOUND,
                        "The account could have been active at that hour anyway."));
    }

    /** The register of the one source, with a rejected record. */
    public static Register register(boolean embedded) {
        Source source =
                new Source(
                        "wick-thread.ndjson",
                        "github.rest",
                        new ImportedFile.Original(ReportMaker.sha256(source()), source().length),
                        new Ledger(4, 3, 0, 1, 0),
                        new Source.Obtained(Instant.parse("2026-03-05T08:00:00Z"), null, true));
        Problem problem =
                new Problem(
                        null,
                        4,
                        new Place(812, 44),
                        "The record ends in the middle of a text; export it again.",
                        new Problem.Rejected("ab".repeat(32), new byte[] {1, 2}));
        return new Register(
                List.of(
                        new Register.Item(
                                source,
                                List.of(problem),
                                List.of(
                                        new Register.ClockUse(Clock.SERVER, Precision.SECOND, 2),
                                        new Register.ClockUse(Clock.CI, Precision.SECOND, 1)),
                                embedded ? "S1-wick-thread.ndjson" : null,
                                false,
                                null)),
                List.of(
                        new Coverage(THREAD, "comments", 12L, 12, "complete"),
                        new Coverage(THREAD, "reviews", null, 0, "not exported")),
                List.of(),
                List.of(),
                List.of());
    }

    /** Commitments of the sample. */
    static final Commitments COMMITMENTS = new Commitments(new byte[32]);

    /** The whole case without names. */
    public static ReportInput masked() {
        return Masking.mask(identified(), Aliases.NONE, COMMITMENTS);
    }

    /** The whole case, naming accounts. */
    public static ReportInput identified() {
        return input("Reviews of wick", List.of(finding()));
    }

    /** The same case under another title and with other findings. */
    public static ReportInput input(String title, List<Finding> findings) {
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < exhibits().size(); i++) {
            quotes.add(
                    Quote.of(exhibits().get(i), records().get(i).getBytes(StandardCharsets.UTF_8)));
        }
        return new ReportInput(
                new Heading(
                        "0.1.0",
                        "c0".repeat(32),
                        title,
                        "Did the author's account answer the closure of the pull request, and how"
                                + " fast?",
                        Manner.plain("review by counsel")),
                new Scope(
                        new Scope.Counts(3, 3, 2, 1, 1),
                        new TimeInterval(1772460005000000L, 1772461887999999L),
                        Map.of("github", 2L, "git", 1L),
                        Map.of("reaction-latency D", (long) findings.size())),
                register(true),
                new Results(findings, actions(), quotes, List.of(method()), Checked.NOTHING),
                custody());
    }

    private static Results.Method method() {
        return new Results.Method(
                "reaction-latency",
                1,
                finding().support().parameters(),
                new Results.Runs(1, 1),
                new Results.Trials(
                        null,
                        new Results.Errors(
                                "0.1.0",
                                List.of(new Results.Share("p of .05 or less", 4, 200, .008, .05)),
                                List.of(new Results.Share("ten copies", 190, 200, .91, .97))),
                        new Results.Chance(
                                100,
                                new Results.Compared(1, 0.04),
                                Map.of("D", new Results.Compared(1, 1)))));
    }

    private static Custody custody() {
        return new Custody(
                "d1".repeat(32),
                List.of(
                        new LogEntry(
                                1,
                                Instant.parse("2026-03-05T07:59:00Z"),
                                "case.new",
                                "{}",
                                "c0".repeat(32)),
                        new LogEntry(
                                2,
                                Instant.parse("2026-03-05T08:00:00Z"),
                                "import.end",
                                "{}",
                                "d1".repeat(32))),
                new RecordTree(0, new MerkleTree(List.of()).root(), List.of()),
                null);
    }
}
