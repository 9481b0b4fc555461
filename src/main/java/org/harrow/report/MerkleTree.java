package org.harrow.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.harrow.model.Exhibit;

/** Merkle tree hash, inclusion proof and its check, as RFC 6962 and RFC 9162 define them. */
public final class MerkleTree {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final HexFormat HEX = HexFormat.of();

    /** From the leaves up; every level has half as many nodes, rounded up. */
    private final List<List<byte[]>> levels = new ArrayList<>();

    /**
     * @param leaves texts, in their order
     */
    public MerkleTree(List<String> leaves) {
        List<byte[]> level = new ArrayList<>(leaves.size());
        leaves.forEach(l -> level.add(hash((byte) 0, l.getBytes(StandardCharsets.UTF_8))));
        levels.add(level);
        while (levels.getLast().size() > 1) {
            levels.add(above(levels.getLast()));
        }
    }

    /** A last node without a sibling moves up as it is, which gives the tree of the RFC. */
    private static List<byte[]> above(List<byte[]> below) {
        List<byte[]> out = new ArrayList<>(below.size() / 2 + 1);
        for (int i = 0; i + 1 < below.size(); i += 2) {
            out.add(hash((byte) 1, below.get(i), below.get(i + 1)));
        }
        if (below.size() % 2 == 1) {
            out.add(below.getLast());
        }
        return out;
    }

    /** What is hashed of a record: where it stands and the hash of its bytes, one a line. */
    public static String leaf(Exhibit e) {
        return leaf(
                e.source(),
                e.entry() == null ? "" : e.entry(),
                e.place().offset() + "+" + e.place().length(),
                e.sha256());
    }

    /** See {@link #leaf(Exhibit)}; the place is {@code offset+length}. */
    public static String leaf(String source, String entry, String place, String sha256) {
        return source + "\n" + entry + "\n" + place + "\n" + sha256 + "\n";
    }

    /** The root, hex; the hash of nothing where there is no leaf. */
    public String root() {
        List<byte[]> top = levels.getLast();
        return HEX.formatHex(top.isEmpty() ? digest().digest() : top.getFirst());
    }

    /** Hashes of the siblings from a leaf to the root, hex. */
    public List<String> path(int index) {
        List<String> out = new ArrayList<>();
        int at = index;
        for (List<byte[]> level : levels) {
            int sibling = at ^ 1;
            if (sibling < level.size() && level.size() > 1) {
                out.add(HEX.formatHex(level.get(sibling)));
            }
            at /= 2;
        }
        return out;
    }

    /** True where the path leads from the leaf to the root. */
    public static boolean holds(RecordTree.Proof proof, long size, String root) {
        byte[] node = hash((byte) 0, proof.leaf().getBytes(StandardCharsets.UTF_8));
        long at = proof.index();
        long last = size - 1;
        for (String step : proof.path()) {
            if (!HASH.matcher(step).matches()) {
                return false;
            }
            byte[] sibling = HEX.parseHex(step);
            while (at % 2 == 0 && at == last && last > 0) { // moved up without a sibling
                at /= 2;
                last /= 2;
            }
            node = at % 2 == 1 ? hash((byte) 1, sibling, node) : hash((byte) 1, node, sibling);
            at /= 2;
            last /= 2;
        }
        return proof.index() >= 0 && proof.index() < size && HEX.formatHex(node).equals(root);
    }

    private static byte[] hash(byte tag, byte[]... parts) {
        MessageDigest digest = digest();
        digest.update(tag);
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
