package org.harrow.resolve;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.harrow.model.Adjacency;
import org.harrow.model.CaseData;
import org.harrow.model.Columns;
import org.harrow.model.Inference;
import org.harrow.model.TimeInterval;

/** Resolves a case: see the package. */
public final class Resolver {
    private final RawCase raw;
    private final RawDrafts d;
    private final Identities identities;
    private final ArtifactTable artifacts;
    private final Tellings tellings;
    private final History history;
    private final int told;

    private Resolver(RawCase records) {
        history = History.of(records);
        told = records.drafts().size;
        raw = WithHistory.of(records, history.changes());
        this.d = raw.drafts();
        identities = new Identities(raw.accounts(), Raw.lastSeen(raw));
        artifacts = new ArtifactTable(raw);
        Composed.join(raw, identities.numbers, artifacts);
        tellings = new Tellings(raw, identities);
    }

    /** The snapshot of a case. */
    public static Resolved resolve(RawCase raw) {
        return new Resolver(raw).resolve();
    }

    private Resolved resolve() {
        int[] order = order();
        int dated = 0;
        while (dated < order.length && d.isDated(tellings.shown[order[dated]])) {
            dated++;
        }
        int[] rows = mapped(order, tellings.shown);
        int[] artifact = new int[order.length];
        Arrays.setAll(artifact, i -> artifacts.of(d, rows[i]));
        int[] account = new int[order.length];
        Arrays.setAll(account, i -> account(d.account[rows[i]]));
        Deeds deeds = new Deeds(d, rows, artifact, account);
        int[] owners = deeds.owners(artifacts.names.size(), explicit(rows));
        int[] target = new int[order.length];
        Arrays.setAll(
                target,
                i -> d.owner[rows[i]] < 0 ? owners[artifact[i]] : account(d.owner[rows[i]]));
        Resolved.Deed numbers = new Resolved.Deed(account, artifact, target);
        Map<Integer, Inference> inferred = inferred(deeds.closers(), rows, dated);
        Edges edges = new Edges(raw, identities.numbers, artifacts.numbers);
        Columns columns = columns(order, numbers, dated, inferred, edges, deeds);
        CaseData data =
                new CaseData(
                        columns,
                        identities.accounts,
                        artifacts.names,
                        new CaseData.Derived(
                                inferred,
                                edges.nearMisses(artifacts.names, d, rows, artifact),
                                order.length - dated));
        return new Resolved(
                data,
                rows(order, numbers, 0, dated),
                rows(order, numbers, dated, order.length),
                new Resolved.Numbering(identities.numbers, artifacts.numbers),
                history.gone());
    }

    /** Actions by time, the undated ones last, then by id. */
    private int[] order() {
        long[] time = new long[tellings.size];
        for (int i = 0; i < time.length; i++) {
            int row = tellings.shown[i];
            time[i] = d.isDated(row) ? d.lo[row] ^ Long.MIN_VALUE : -1L;
        }
        return RowSort.by(
                tellings.size,
                time,
                (a, b) -> {
                    int high = Long.compareUnsigned(tellings.idHigh[a], tellings.idHigh[b]);
                    return high != 0
                            ? high
                            : Long.compareUnsigned(tellings.idLow[a], tellings.idLow[b]);
                });
    }

    private static int[] mapped(int[] order, int[] values) {
        int[] out = new int[order.length];
        Arrays.setAll(out, i -> values[order[i]]);
        return out;
    }

    private int account(int seen) {
        return seen < 0 ? -1 : identities.numbers[seen];
    }

    private int[] explicit(int[] rows) {
        int[] out = new int[rows.length];
        Arrays.setAll(out, i -> account(d.owner[rows[i]]));
        return out;
    }

    private Map<Integer, Inference> inferred(Map<Integer, Integer> closers, int[] rows, int dated) {
        Map<Integer, Inference> out = new HashMap<>();
        closers.forEach(
                (action, account) -> {
                    if (action < dated) {
                        String second = TimeInterval.format(d.lo[rows[action]]);
                        out.put(
                                action,
                                new Inference(
                                        identities.accounts.get(account).id(),
                                        "The record does not say who closed it; this account"
                                                + " commented on the same thread in the same second ("
                                                + second
                                                + ")."));
                    }
                });
        return out;
    }

    private Columns columns(
            int[] order,
            Resolved.Deed numbers,
            int dated,
            Map<Integer, Inference> inferred,
            Edges edges,
            Deeds deeds) {
        int[] rows = mapped(Arrays.copyOf(order, dated), tellings.shown);
        long[] lo = new long[dated];
        long[] hi = new long[dated];
        byte[] clock = new byte[dated];
        byte[] kind = new byte[dated];
        byte[] flags = new byte[dated];
        long[] draft = new long[dated];
        for (int i = 0; i < dated; i++) {
            lo[i] = d.lo[rows[i]];
            hi[i] = d.hi[rows[i]];
            clock[i] = d.clock[rows[i]];
            kind[i] = d.kind[rows[i]];
            draft[i] = d.draft[rows[i]];
            flags[i] =
                    (byte)
                            ((d.derived[rows[i]] ? CaseData.DERIVED : 0)
                                    | (tellings.revisionOf.containsKey(order[i])
                                            ? CaseData.REVISION
                                            : 0)
                                    | (inferred.containsKey(i) ? CaseData.INFERRED : 0));
        }
        long[] hashes = artifacts.names.stream().mapToLong(raw.lookup().nameHash()).toArray();
        int[] replies = Arrays.copyOf(deeds.replies(hashes), dated);
        for (int i = 0; i < dated; i++) {
            replies[i] = replies[i] >= dated ? -1 : replies[i];
        }
        Adjacency links = edges.links(rows);
        return new Columns(
                new Columns.When(lo, hi, clock),
                new Columns.What(
                        kind,
                        Arrays.copyOf(numbers.account(), dated),
                        Arrays.copyOf(numbers.artifact(), dated),
                        Arrays.copyOf(numbers.target(), dated),
                        flags),
                new Columns.Edges(links, edges.mentions(rows), replies),
                new Columns.Keys(
                        picked(order, tellings.idHigh, 0, dated),
                        picked(order, tellings.idLow, 0, dated),
                        draft));
    }

    private Resolved.Rows rows(int[] order, Resolved.Deed numbers, int from, int to) {
        long[] draft = new long[to - from];
        long[] record = new long[to - from];
        Map<Integer, String> revisions = new HashMap<>();
        Map<Integer, Resolved.Note> notes = new HashMap<>();
        for (int i = from; i < to; i++) {
            int row = tellings.shown[order[i]];
            if (row >= told) {
                Change change = history.changes().get(row - told);
                notes.put(i - from, new Resolved.Note(change.kind(), change.attributes()));
            }
            draft[i - from] = d.draft[row];
            record[i - from] = d.record[row];
            Integer first = tellings.revisionOf.get(order[i]);
            if (first != null) {
                HexFormat hex = HexFormat.of();
                revisions.put(
                        i - from,
                        hex.toHexDigits(tellings.idHigh[first])
                                + hex.toHexDigits(tellings.idLow[first]));
            }
        }
        return new Resolved.Rows(
                draft,
                record,
                new Resolved.Deed(
                        Arrays.copyOfRange(numbers.account(), from, to),
                        Arrays.copyOfRange(numbers.artifact(), from, to),
                        Arrays.copyOfRange(numbers.target(), from, to)),
                new Resolved.Ids(
                        picked(order, tellings.idHigh, from, to),
                        picked(order, tellings.idLow, from, to),
                        Map.copyOf(revisions)),
                Map.copyOf(notes));
    }

    private static long[] picked(int[] order, long[] values, int from, int to) {
        long[] out = new long[to - from];
        Arrays.setAll(out, i -> values[order[from + i]]);
        return out;
    }
}
