package org.harrow.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
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
import org.harrow.model.Innocent;
import org.harrow.model.Kind;
import org.harrow.model.Ledger;
import org.harrow.model.LogEntry;
import org.harrow.model.Measurement;
import org.harrow.model.Place;
import org.harrow.model.Precision;
import org.harrow.model.Provenance;
import org.harrow.model.Source;
import org.harrow.model.Stamp;
import org.harrow.model.Support;
import org.harrow.model.TimeInterval;
import org.harrow.report.Checked;
import org.harrow.report.Custody;
import org.harrow.report.Heading;
import org.harrow.report.Manner;
import org.harrow.report.Quote;
import org.harrow.report.RecordTree;
import org.harrow.report.Register;
import org.harrow.report.ReportInput;
import org.harrow.report.Results;
import org.harrow.report.Scope;

/** Invents a report with many findings over one source of a given size. */
final class LongReport {
    /** Name of the embedded source. */
    static final String SOURCE = "S1-thread.ndjson";

    private static final long MINUTE = 60_000_000L;

    private final byte[] source;
    private final String sourceHash;
    private final List<Exhibit> exhibits = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    LongReport(int count, int bytes, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder(bytes + 1_000);
        List<Place> places = new ArrayList<>();
        while (text.length() < bytes) {
            String record =
                    "{\"id\":%d,\"user\":{\"login\":\"u%d\"},\"created_at\":\"2026-03-02T14:31:13Z\",\"body\":\"%s\"}"
                            .formatted(places.size(), random.nextInt(90), "word ".repeat(40));
            places.add(new Place(text.length(), record.length()));
            text.append(record).append('\n');
        }
        source = text.toString().getBytes(StandardCharsets.US_ASCII);
        sourceHash = sha256(source, 0, source.length);
        for (int i = 0; i < 2 * count; i++) {
            Place place = places.get(i);
            String hash = sha256(source, (int) place.offset(), (int) place.length());
            exhibits.add(new Exhibit(sourceHash, "thread.ndjson", null, place, hash));
        }
        for (int i = 0; i < count; i++) {
            finding(i, random.nextLong(MINUTE, 40 * MINUTE));
        }
    }

    byte[] source() {
        return source.clone();
    }

    private void finding(int i, long latency) {
        String account = "github:u" + i % 12;
        long start = TimeInterval.micros(Instant.parse("2026-03-02T14:00:00Z")) + i * (90 * MINUTE);
        actions.add(action(2 * i, Kind.CLOSED, "github:keeper", account, start));
        actions.add(action(2 * i + 1, Kind.COMMENTED, account, account, start + latency));
        TimeInterval span = new TimeInterval(latency - 999_999, latency + 999_999);
        Measurement measurement =
                new Measurement(
                        Map.of("latency_seconds", List.of(span.lo() / 1e6, span.hi() / 1e6)),
                        "how soon the authors of 653 other closures reacted",
                        new Measurement.Chance(0.04, 0.2),
                        new Measurement.Effect("rate ratio", 12.5, 0.8, 90),
                        653);
        List<String> ids = List.of(id(2 * i), id(2 * i + 1));
        Support support =
                new Support(
                        exhibits.subList(2 * i, 2 * i + 2),
                        ids,
                        List.of(new Arc(ids.get(0), ids.get(1), Arc.Relation.AUTHOR, span)),
                        List.of(
                                new Innocent(
                                        "notice",
                                        Innocent.Outcome.CANNOT_BE_CHECKED,
                                        "Somebody who reads notices at once does the same.")),
                        Map.of("windows", List.of(300, 2400)));
        String summary = account + " answered a closure after " + latency / MINUTE + " minutes.";
        findings.add(
                new Finding(
                        "f" + i,
                        "reaction-latency",
                        new Finding.Headline(Grade.D, List.of(account), summary),
                        measurement,
                        support));
    }

    private Action action(int i, Kind kind, String account, String owner, long at) {
        Stamp stamp =
                new Stamp(
                        new TimeInterval(at, at + 999_999),
                        Clock.SERVER,
                        Precision.SECOND,
                        "2026-03-02T14:31:13Z",
                        false);
        return new Action(
                id(i),
                new Deed(kind, account, "github:lantern/wick#" + i / 2, null, owner),
                stamp,
                Content.NONE,
                new Provenance(exhibits.get(i), null, null));
    }

    private static String id(int i) {
        return "%032x".formatted(i + 1);
    }

    ReportInput input() {
        List<Quote> quotes = new ArrayList<>();
        for (Exhibit e : exhibits) {
            int from = (int) e.place().offset();
            byte[] record =
                    java.util.Arrays.copyOfRange(source, from, from + (int) e.place().length());
            quotes.add(Quote.of(e, record));
        }
        Instant when = Instant.parse("2026-03-05T08:00:00Z");
        Source file =
                new Source(
                        "thread.ndjson",
                        "github.rest",
                        new ImportedFile.Original(sourceHash, source.length),
                        new Ledger(exhibits.size(), exhibits.size(), 0, 0, 0),
                        new Source.Obtained(when, null, true));
        Register.ClockUse clock =
                new Register.ClockUse(Clock.SERVER, Precision.SECOND, actions.size());
        return new ReportInput(
                new Heading(
                        "0.1.0",
                        "c0".repeat(32),
                        "A long report",
                        "How fast?",
                        Manner.plain("benchmark")),
                new Scope(new Scope.Counts(actions.size(), 13, 0, 0, 0), null, Map.of(), Map.of()),
                new Register(
                        List.of(
                                new Register.Item(
                                        file, List.of(), List.of(clock), SOURCE, false, null)),
                        List.of(new Coverage("github:lantern/wick", "reviews", null, 0, "missing")),
                        List.of(),
                        List.of(),
                        List.of()),
                new Results(findings, actions, quotes, List.of(), Checked.NOTHING),
                new Custody(
                        "d1".repeat(32),
                        List.of(new LogEntry(1, when, "case.new", "{}", "d1".repeat(32))),
                        new RecordTree(0, "", List.of()),
                        null));
    }

    private static String sha256(byte[] bytes, int from, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, from, length);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
