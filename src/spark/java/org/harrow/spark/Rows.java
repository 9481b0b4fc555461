package org.harrow.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.harrow.detect.Rank;

/**
 * Packed things under a key, with their place in the order: repartitioned by the key and sorted
 * within partitions by the cluster, which spills to disk where memory ends. A row is one array of
 * bytes, compared as unsigned numbers: 16 of the key, 8 of the time, 16 of an id, and the body.
 */
final class Rows {
    private static final int KEY = 16;
    private static final int ID = KEY + Long.BYTES;
    private static final int HEAD = ID + 2 * Long.BYTES;

    private Rows() {}

    /** A row; the time is turned so that it sorts as an unsigned number. */
    static byte[] of(String key, Rank rank, byte[] body) {
        return head(new Packer(), key, rank).raw(body).take();
    }

    /** Packs a row with its length. */
    static void pack(Packer out, String key, Rank rank, byte[] body) {
        head(out.number(HEAD + (long) body.length), key, rank).raw(body);
    }

    private static Packer head(Packer out, String key, Rank rank) {
        Key hash = Key.of(key);
        return out.fixed(hash.high())
                .fixed(hash.low())
                .fixed(rank.time() ^ Long.MIN_VALUE)
                .fixed(rank.high())
                .fixed(rank.low());
    }

    /** The rows that were packed into a block, one after the other. */
    static Iterator<byte[]> unpack(Block block) {
        return unpack(new Unpacker(block.bytes()));
    }

    /** The rows that are left. */
    static Iterator<byte[]> unpack(Unpacker in) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return !in.isEmpty();
            }

            @Override
            public byte[] next() {
                return in.bytes();
            }
        };
    }

    /** Those packed rows that have the id of an action that is wanted; others stay unread. */
    static List<byte[]> find(Block block, Set<Key> actions) {
        List<byte[]> found = new ArrayList<>();
        Unpacker in = new Unpacker(block.bytes());
        while (!in.isEmpty()) {
            int length = in.small();
            in.skip(ID);
            boolean isWanted = actions.contains(new Key(in.fixed(), in.fixed()));
            in.skip(isWanted ? -HEAD : length - HEAD);
            if (isWanted) {
                found.add(in.raw(length));
            }
        }
        return found;
    }

    /** What lies under the key. */
    static Unpacker body(byte[] row) {
        return new Unpacker(row, HEAD);
    }

    static boolean isSameKey(byte[] a, byte[] b) {
        return Arrays.equals(a, 0, KEY, b, 0, KEY);
    }

    /** Rows of one key in one partition, one after the other, in order. */
    static JavaRDD<byte[]> sorted(SparkSession spark, JavaRDD<byte[]> rows, int partitions) {
        Dataset<byte[]> all = spark.createDataset(rows.rdd(), Encoders.BINARY());
        Column row = functions.col(all.columns()[0]);
        return all.repartition(partitions, functions.substring(row, 1, KEY))
                .sortWithinPartitions(row)
                .toJavaRDD();
    }
}
