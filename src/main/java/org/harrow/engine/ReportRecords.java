package org.harrow.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.harrow.casefile.EntryTable;
import org.harrow.casefile.RecordScan;
import org.harrow.model.CaseException;
import org.harrow.model.Exhibit;
import org.harrow.model.Source;
import org.harrow.report.MerkleTree;
import org.harrow.report.RecordTree;

/** The Merkle tree over the records of a case, in the order of source, member and place. */
final class ReportRecords {
    private final CaseSession session;

    ReportRecords(CaseSession session) {
        this.session = session;
    }

    /**
     * The tree with a proof per exhibit.
     *
     * @param shown what stands for a leaf: itself, or a commitment to it
     */
    RecordTree tree(List<Exhibit> exhibits, UnaryOperator<String> shown) throws CaseException {
        List<String> leaves = leaves();
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < leaves.size(); i++) {
            places.put(leaves.get(i), i);
        }
        List<String> printed = leaves.stream().map(shown).toList();
        MerkleTree tree = new MerkleTree(printed);
        List<RecordTree.Proof> proofs = new ArrayList<>();
        for (Exhibit exhibit : exhibits) {
            Integer place = places.get(MerkleTree.leaf(exhibit));
            if (place != null) {
                proofs.add(new RecordTree.Proof(printed.get(place), place, tree.path(place)));
            }
        }
        return new RecordTree(leaves.size(), tree.root(), proofs);
    }

    /** What is hashed of every record, in order. */
    List<String> leaves() throws CaseException {
        Map<Integer, String> hashes = new HashMap<>();
        for (Source source : session.sources()) {
            String hash = source.original().sha256();
            Integer number = session.snapshot().sources().number(hash);
            if (number != null) {
                hashes.put(number, hash);
            }
        }
        List<String> out =
                session.file()
                        .read(
                                db -> {
                                    EntryTable entries = new EntryTable(db);
                                    List<String> found = new ArrayList<>();
                                    RecordScan.run(
                                            db,
                                            (source, entry, offset, length, sha256) -> {
                                                String name = entries.name(entry);
                                                found.add(
                                                        MerkleTree.leaf(
                                                                hashes.getOrDefault(source, "?"),
                                                                name == null ? "" : name,
                                                                offset + "+" + length,
                                                                HexFormat.of().formatHex(sha256)));
                                            });
                                    return found;
                                });
        return out.stream().distinct().sorted().toList();
    }
}
