package org.harrow.report;

import java.util.List;

/**
 * A Merkle tree (RFC 6962, section 2.1) over all records of a case, and the way from each exhibit
 * to its root: one exhibit can be shown to belong to the case without the rest of it.
 *
 * @param size records in the case
 * @param root hex
 * @param proofs one per exhibit of the report, in the order of the exhibits
 */
public record RecordTree(long size, String root, List<Proof> proofs) {
    public RecordTree {
        proofs = List.copyOf(proofs);
    }

    /**
     * The way from a leaf to the root.
     *
     * @param leaf the text that is hashed: {@link MerkleTree#leaf}, or a commitment to it
     * @param index place of the leaf, from 0
     * @param path hashes of the siblings, from the leaf up, hex
     */
    public record Proof(String leaf, long index, List<String> path) {
        public Proof {
            path = List.copyOf(path);
        }
    }
}
