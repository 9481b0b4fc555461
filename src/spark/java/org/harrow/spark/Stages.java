package org.harrow.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.harrow.detect.Context;
import org.harrow.detect.Item;
import org.harrow.detect.Keyed;
import org.harrow.detect.Stage;

/** Runs stages by repartition and sort within partitions. */
final class Stages {
    private static final int AT_ONCE = 1_000;

    private final SparkSession spark;
    private final Broadcast<Context> context;
    private final int partitions;

    Stages(SparkSession spark, Broadcast<Context> context, int partitions) {
        this.spark = spark;
        this.context = context;
        this.partitions = partitions;
    }

    /**
     * What the last of the stages gives, packed, {@link #AT_ONCE} together.
     *
     * @param rows items under the keys of the first one
     */
    JavaRDD<byte[]> run(JavaRDD<byte[]> rows, List<Stage<?, ?>> stages) {
        JavaRDD<byte[]> current = fold(rows, stages.getFirst());
        for (Stage<?, ?> stage : stages.subList(1, stages.size())) {
            current = fold(current.flatMap(new Keys(stage, context)), stage);
        }
        return current;
    }

    private JavaRDD<byte[]> fold(JavaRDD<byte[]> rows, Stage<?, ?> stage) {
        return Rows.sorted(spark, rows, partitions).mapPartitions(new Folding(stage, context));
    }

    /** Items under the keys of a stage. */
    JavaRDD<byte[]> keyed(JavaRDD<byte[]> items, Stage<?, ?> stage) {
        return items.flatMap(new Keys(stage, context));
    }

    /** Puts items under their keys. */
    private record Keys(Stage<?, ?> stage, Broadcast<Context> context)
            implements FlatMapFunction<byte[], byte[]> {
        @Override
        public Iterator<byte[]> call(byte[] items) {
            List<byte[]> rows = new ArrayList<>();
            for (Item item : Items.read(items)) {
                keys(stage, item, rows);
            }
            return rows.iterator();
        }

        private <I extends Item> void keys(Stage<I, ?> of, Item item, List<byte[]> rows) {
            I taken = of.takes().cast(item);
            byte[] packed = Items.one(of.takes(), taken);
            of.keys(
                    taken,
                    context.value(),
                    key ->
                            rows.add(
                                    Rows.of(
                                            key,
                                            taken.rank(),
                                            new Packer().text(key).bytes(packed).take())));
        }
    }

    /** Folds a sorted partition. */
    private record Folding(Stage<?, ?> stage, Broadcast<Context> context)
            implements FlatMapFunction<Iterator<byte[]>, byte[]> {
        @Override
        public Iterator<byte[]> call(Iterator<byte[]> sorted) {
            return fold(stage, sorted);
        }

        private <I extends Item, O extends Item> Iterator<byte[]> fold(
                Stage<I, O> of, Iterator<byte[]> sorted) {
            List<byte[]> out = new ArrayList<>();
            List<Item> some = new ArrayList<>();
            Keyed.fold(
                    new Reading<>(sorted, of),
                    of,
                    context.value(),
                    result -> {
                        some.add(result);
                        if (some.size() == AT_ONCE) {
                            out.add(Items.write(some));
                            some.clear();
                        }
                    });
            if (!some.isEmpty()) {
                out.add(Items.write(some));
            }
            return out.iterator();
        }
    }

    private record Reading<I extends Item>(Iterator<byte[]> sorted, Stage<I, ?> stage)
            implements Iterator<Keyed<I>> {
        @Override
        public boolean hasNext() {
            return sorted.hasNext();
        }

        @Override
        public Keyed<I> next() {
            Unpacker in = Rows.body(sorted.next());
            String key = in.text();
            return new Keyed<>(key, stage.takes().cast(Items.one(stage.takes(), in.bytes())));
        }
    }
}
