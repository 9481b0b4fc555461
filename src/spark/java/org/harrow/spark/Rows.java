package org.harrow.spark;

import java.util.Iterator;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.harrow.detect.Rank;

/**
 * Packed things under a key, with their place in the order: repartitioned by the key and sorted
 * within partitions by the cluster, which spills to disk where memory ends.
 */
final class Rows {
    private static final StructType SCHEMA =
            new StructType()
                    .add("key", DataTypes.LongType, false)
                    .add("key2", DataTypes.LongType, false)
                    .add("time", DataTypes.LongType, false)
                    .add("high", DataTypes.LongType, false)
                    .add("low", DataTypes.LongType, false)
                    .add("body", DataTypes.BinaryType, false);

    private Rows() {}

    /** A row; halves of an id are turned so that signed numbers sort as unsigned ones. */
    static Row of(String key, Rank rank, byte[] body) {
        Key hash = Key.of(key);
        return RowFactory.create(
                hash.high(),
                hash.low(),
                rank.time(),
                rank.high() ^ Long.MIN_VALUE,
                rank.low() ^ Long.MIN_VALUE,
                body);
    }

    /** Packs what a row is made of. */
    static void pack(Packer out, String key, Rank rank, byte[] body) {
        Key hash = Key.of(key);
        out.fixed(hash.high()).fixed(hash.low());
        out.fixed(rank.time()).fixed(rank.high()).fixed(rank.low()).bytes(body);
    }

    /** The rows that were packed into a block, one after the other. */
    static Iterator<Row> unpack(Block block) {
        Unpacker in = new Unpacker(block.bytes());
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return !in.isEmpty();
            }

            @Override
            public Row next() {
                return RowFactory.create(
                        in.fixed(),
                        in.fixed(),
                        in.fixed(),
                        in.fixed() ^ Long.MIN_VALUE,
                        in.fixed() ^ Long.MIN_VALUE,
                        in.bytes());
            }
        };
    }

    static byte[] body(Row row) {
        return row.getAs(5);
    }

    static boolean isSameKey(Row a, Row b) {
        return a.getLong(0) == b.getLong(0) && a.getLong(1) == b.getLong(1);
    }

    /** Rows of one key in one partition, one after the other, in order. */
    static JavaRDD<Row> sorted(SparkSession spark, JavaRDD<Row> rows, int partitions) {
        Dataset<Row> all = spark.createDataset(rows.rdd(), Encoders.row(SCHEMA));
        return all.repartition(partitions, functions.col("key"))
                .sortWithinPartitions("key", "key2", "time", "high", "low")
                .toJavaRDD();
    }
}
