package org.harrow.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MerkleTreeTest {
    private static List<String> leaves(int n) {
        return IntStream.range(0, n).mapToObj(i -> "leaf " + i).toList();
    }

    @Test
    void theEmptyTreeIsTheHashOfNothing() {
        assertEquals(
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                new MerkleTree(List.of()).root());
    }

    /** The first vectors that the reference implementations of RFC 6962 are tested with. */
    @Test
    void oneEmptyLeafHasTheHashOfTheStandard() {
        assertEquals(
                "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                new MerkleTree(List.of("")).root());
        assertEquals(
                "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                new MerkleTree(List.of("", "\0")).root());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 7, 8, 13, 64, 100})
    void everyLeafLeadsToTheRootAndNoOtherDoes(int n) {
        MerkleTree tree = new MerkleTree(leaves(n));
        for (int i = 0; i < n; i++) {
            var proof = new RecordTree.Proof("leaf " + i, i, tree.path(i));
            assertTrue(MerkleTree.holds(proof, n, tree.root()), i + " of " + n);
            var other = new RecordTree.Proof("leaf x", i, tree.path(i));
            assertFalse(MerkleTree.holds(other, n, tree.root()), i + " of " + n);
        }
    }
}
