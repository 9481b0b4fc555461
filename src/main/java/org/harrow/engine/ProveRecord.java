package org.harrow.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.harrow.model.CaseException;
import org.harrow.model.Exhibit;
import org.harrow.model.Place;
import org.harrow.report.Commitments;
import org.harrow.report.MerkleTree;
import org.harrow.report.ProofFile;
import org.harrow.report.RecordTree;

/** Writes one record with its way to the Merkle root, so that it is shown without the case. */
public final class ProveRecord {
    private final CaseSession session;

    /** Proves records of an open case. */
    public ProveRecord(CaseSession session) {
        this.session = session;
    }

    /**
     * Writes the proof of a record.
     *
     * @param sha256 of the record; where several places hold it, the first one is proved
     * @param masked true for the root that masked reports print, false for that of the others
     * @return the root, hex
     * @throws CaseException where no record has this hash, or the file cannot be written
     */
    public String write(String sha256, boolean masked, Path out) throws CaseException {
        ReportRecords records = new ReportRecords(session);
        Exhibit exhibit = exhibit(records.leaves(), sha256);
        Commitments commitments = CaseSecret.commitments(session);
        UnaryOperator<String> shown = masked ? commitments::of : leaf -> leaf;
        RecordTree tree = records.tree(List.of(exhibit), shown);
        byte[] proof =
                new ProofFile(
                                tree,
                                exhibit,
                                masked ? commitments.salt(MerkleTree.leaf(exhibit)) : null,
                                session.bytes(exhibit))
                        .bytes();
        SafeFile.spareOthers(out, proof);
        SafeFile.replace(out, proof);
        return tree.root();
    }

    private Exhibit exhibit(List<String> leaves, String sha256) throws CaseException {
        String leaf =
                leaves.stream()
                        .filter(l -> l.endsWith("\n" + sha256 + "\n"))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new CaseException(
                                                "No record of this case has the SHA-256 "
                                                        + sha256
                                                        + ". \"harrow findings\" and reports print"
                                                        + " those of exhibits."));
        String[] lines = leaf.split("\n", -1);
        String[] place = lines[2].split("\\+", 2);
        return new Exhibit(
                lines[0],
                session.sources().stream()
                        .filter(s -> s.original().sha256().equals(lines[0]))
                        .map(s -> s.file())
                        .findFirst()
                        .orElse(""),
                lines[1].isEmpty() ? null : lines[1],
                new Place(Long.parseLong(place[0]), Long.parseLong(place[1])),
                lines[3]);
    }
}
