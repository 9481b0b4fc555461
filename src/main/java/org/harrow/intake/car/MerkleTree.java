package org.harrow.intake.car;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.harrow.intake.bytes.Hashes;
import org.jspecify.annotations.Nullable;

/**
 * The search tree of a repository (AT protocol, repository version 3): which record is kept under
 * which key. Checked while it is walked: keys rise, each stands on the layer that its hash gives
 * it, no node is met twice.
 */
public final class MerkleTree {
    private static final int LAYERS = 129;

    private final byte[] bytes;
    private final CarFile car;
    private final Map<String, Cid> records = new TreeMap<>();
    private final Set<Cid> met = new HashSet<>();
    private byte[] last = new byte[0];
    private int missing;

    private MerkleTree(byte[] bytes, CarFile car) {
        this.bytes = bytes;
        this.car = car;
    }

    /**
     * Walks the tree from its root.
     *
     * @throws MalformedException where it is no such tree
     */
    public static MerkleTree read(byte[] bytes, CarFile car, Cid root) throws MalformedException {
        MerkleTree tree = new MerkleTree(bytes, car);
        tree.walk(root, LAYERS);
        return tree;
    }

    /** The records by their keys, {@code collection/rkey}. */
    public Map<String, Cid> records() {
        return Collections.unmodifiableMap(records);
    }

    /** How many nodes the archive lacks: what hangs below them is not known. */
    public int missing() {
        return missing;
    }

    private void walk(Cid cid, int above) throws MalformedException {
        if (!met.add(cid) || above < 0) {
            throw new MalformedException("a node that is met twice, or too many layers");
        }
        Value.Members node = car.members(bytes, cid);
        if (node == null) {
            missing++;
            return;
        }
        List<Value> entries =
                node.get("e") instanceof Value.Many(List<Value> all) ? all : List.of();
        int layer = entries.isEmpty() ? above - 1 : -1;
        byte[] key = new byte[0];
        boolean first = true;
        for (Value one : entries) {
            if (!(one instanceof Value.Members entry)) {
                throw new MalformedException("an entry of a node that is no map");
            }
            key = key(entry, key);
            int own = layer(key);
            if (first) {
                layer = own;
                if (layer >= above) {
                    throw new MalformedException("a node on a layer that is not its own");
                }
                left(node.link("l"), layer);
            }
            first = false;
            if (own != layer) {
                throw new MalformedException("a key on a layer that is not its own");
            }
            put(key, entry.link("v"));
            left(entry.link("t"), layer);
        }
        if (first) {
            left(node.link("l"), layer);
        }
    }

    private void left(@Nullable Cid child, int layer) throws MalformedException {
        if (child != null) {
            walk(child, layer);
        }
    }

    private void put(byte[] key, @Nullable Cid value) throws MalformedException {
        if (value == null || Arrays.compareUnsigned(last, key) >= 0) {
            throw new MalformedException("keys that do not rise, or one without a record");
        }
        last = key;
        records.put(new String(key, StandardCharsets.US_ASCII), value);
    }

    /** Keys share a beginning with the one before them. */
    private static byte[] key(Value.Members entry, byte[] before) throws MalformedException {
        if (entry.get("p") instanceof Value.Whole(long shared)
                && entry.get("k") instanceof Value.Octets rest
                && shared >= 0
                && shared <= before.length) {
            byte[] tail = rest.bytes();
            byte[] key = Arrays.copyOf(before, (int) shared + tail.length);
            System.arraycopy(tail, 0, key, (int) shared, tail.length);
            return key;
        }
        throw new MalformedException("an entry without a key");
    }

    /** Pairs of zero bits at the beginning of the key's SHA-256. */
    private static int layer(byte[] key) {
        byte[] hash = Hashes.sha256().digest(key);
        int zeros = 0;
        for (byte b : hash) {
            if (b != 0) {
                return (zeros + Integer.numberOfLeadingZeros(b & 0xff) - 24) / 2;
            }
            zeros += 8;
        }
        return zeros / 2;
    }
}
