package org.harrow.intake.bluesky;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.harrow.intake.Delivery;
import org.harrow.intake.RejectedRecord;
import org.harrow.intake.Told;
import org.harrow.intake.bytes.Unit;
import org.harrow.intake.car.CarFile;
import org.harrow.intake.car.Cid;
import org.harrow.intake.car.DagCbor;
import org.harrow.intake.car.DidKey;
import org.harrow.intake.car.MalformedException;
import org.harrow.intake.car.MerkleTree;
import org.harrow.intake.car.Value;
import org.harrow.intake.content.IdClock;
import org.harrow.intake.json.JsonReader;
import org.harrow.intake.json.JsonRefusal;
import org.harrow.model.CaseException;
import org.harrow.model.Coverage;

/** Reads a repository: its signed commit, the tree below it, the records in the tree. */
final class RepositoryReading {
    private static final String KEY = ".key";

    private final byte[] bytes;
    private final long base;
    private final CarFile car;
    private final Delivery out;
    private final JsonReader json = new JsonReader();
    private final IdClock ids = new IdClock();

    RepositoryReading(byte[] bytes, long base, CarFile car, Delivery out) {
        this.bytes = bytes;
        this.base = base;
        this.car = car;
        this.out = out;
    }

    private record Kept(String key, Cid cid, CarFile.Span span) {}

    void read() throws MalformedException, CaseException {
        Value.Members commit = car.members(bytes, car.root());
        CarFile.Span place = car.blocks().get(car.root());
        Cid data = commit == null ? null : commit.link("data");
        String did = commit == null ? null : commit.text("did");
        if (commit == null || place == null || data == null || did == null) {
            throw new MalformedException("no commit at its root, or a damaged one");
        }
        MerkleTree tree = MerkleTree.read(bytes, car, data);
        out.record(
                unit(place),
                new Told("bluesky|commit|" + did + "|" + commit.text("rev"), List.of()));
        signature(commit, place, did);
        for (Kept kept : inOrder(tree)) {
            record("at://" + did + "/" + kept.key(), kept);
        }
        for (CarFile.Span damaged : car.damaged()) {
            out.reject(
                    unit(damaged),
                    "The block's bytes are not those its identifier names: it was changed or"
                            + " damaged.");
        }
        if (car.cut() >= 0) {
            out.reject(
                    unit(new CarFile.Span(car.cut(), bytes.length)),
                    "The archive ends inside a block: it was cut off. What stands before was"
                            + " taken.");
        }
        coverage(tree, did);
        ids.tell(out);
    }

    private List<Kept> inOrder(MerkleTree tree) {
        List<Kept> all = new ArrayList<>();
        for (Map.Entry<String, Cid> record : tree.records().entrySet()) {
            CarFile.Span span = car.blocks().get(record.getValue());
            if (span != null) {
                all.add(new Kept(record.getKey(), record.getValue(), span));
            }
        }
        all.sort(
                Comparator.comparingInt((Kept kept) -> kept.span().from())
                        .thenComparing(Kept::key));
        return all;
    }

    private void record(String uri, Kept kept) throws CaseException {
        Unit unit = unit(kept.span());
        try {
            Value value = DagCbor.read(bytes, kept.span().from(), kept.span().to());
            byte[] text = value.json().getBytes(StandardCharsets.UTF_8);
            out.record(
                    unit,
                    RepositoryRecord.tell(
                            uri, kept.cid().toString(), json.read(text, 0, text.length), ids));
        } catch (MalformedException | JsonRefusal e) {
            out.reject(unit, "The record cannot be read: it has " + e.getMessage() + ".");
        } catch (RejectedRecord e) {
            out.reject(unit, e.sentence());
        }
    }

    /** A signature proves that the account's host vouched for all of it; without a key, nothing. */
    private void signature(Value.Members commit, CarFile.Span place, String did)
            throws CaseException {
        String beside = out.beside(KEY);
        DidKey key = beside == null ? null : DidKey.in(beside);
        if (key == null) {
            out.coverage(
                    new Coverage(
                            "bluesky:at://" + did,
                            "signed commits",
                            1L,
                            0,
                            beside == null
                                    ? "not checked: no key stands beside the file as NAME.key"
                                    : "not checked: the text beside the file holds no key"
                                            + " (did:key:z… of K-256 or P-256)"));
            return;
        }
        boolean valid = key.signed(bytes, place, commit);
        out.coverage(
                new Coverage(
                        "bluesky:at://" + did,
                        "signed commits",
                        1L,
                        valid ? 1 : 0,
                        "the commit of revision "
                                + commit.text("rev")
                                + (valid ? " is signed by did:key:" : " is NOT signed by did:key:")
                                + key.written()));
        if (!valid) {
            out.problem(
                    "The repository is not signed by the key beside it: it was changed, or the key"
                            + " is another account's or an older one.");
        }
    }

    private void coverage(MerkleTree tree, String did) throws CaseException {
        long stated = tree.records().size();
        long there = tree.records().values().stream().filter(car.blocks()::containsKey).count();
        out.coverage(
                new Coverage(
                        "bluesky:at://" + did,
                        "records",
                        stated,
                        there,
                        tree.missing() == 0
                                ? "the repository's own tree names every record"
                                : "the tree itself lacks "
                                        + tree.missing()
                                        + " of its nodes: more records are missing"));
    }

    private Unit unit(CarFile.Span span) {
        return new Unit(bytes, span.from(), span.to(), base + span.from(), 0);
    }
}
