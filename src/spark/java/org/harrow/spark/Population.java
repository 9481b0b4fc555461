package org.harrow.spark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.harrow.detect.Context;
import org.harrow.detect.Detector;
import org.harrow.detect.Item;
import org.harrow.detect.Reach;
import org.harrow.detect.Stage;
import org.harrow.model.AccountType;

/** Everybody's actions on the cluster's disks, and what detectors measure of them. */
final class Population {
    private final SparkSession spark;
    private final int partitions;
    private final Broadcast<Known> known;
    private final JavaRDD<Block> blocks;
    private final Counts counts = new Counts();
    private final List<Control> controls = new ArrayList<>();

    Population(SparkSession spark, Told told, Known known, int partitions) {
        this.spark = spark;
        this.partitions = partitions;
        Broadcast<Known> all = context().broadcast(known);
        this.known = all;
        this.blocks =
                Rows.sorted(spark, told.tellings(known), partitions)
                        .mapPartitions(rows -> new Settling(rows, all.value()))
                        .persist(StorageLevel.DISK_ONLY());
    }

    private JavaSparkContext context() {
        return JavaSparkContext.fromSparkContext(spark.sparkContext());
    }

    private static JavaRDD<Block> of(JavaRDD<Block> blocks, Block.Kind kind) {
        return blocks.filter(block -> block.kind() == kind);
    }

    private static Counts sum(JavaRDD<Block> blocks) {
        return of(blocks, Block.Kind.COUNTS)
                .map(block -> Counts.unpack(new Unpacker(block.bytes())))
                .fold(new Counts(), Counts::plus);
    }

    /** Settles everything, and says what was counted. */
    Counts settle() {
        counts.plus(sum(blocks));
        return counts;
    }

    /** What detectors know beside the actions. */
    Context context(List<org.harrow.detect.Reference> references) {
        Map<String, Context.Standing> accounts = new TreeMap<>();
        known.value()
                .types()
                .forEach(
                        (name, type) ->
                                accounts.put(
                                        name,
                                        new Context.Standing(
                                                List.of(name),
                                                type == AccountType.AUTOMATION,
                                                type == AccountType.GHOST,
                                                false)));
        return new Context(accounts, Map.of(), references, false);
    }

    /** The operators that were drawn by chance when units were asked for. */
    List<Control> controls() {
        return controls;
    }

    /**
     * The units of each detector, by its place in the list, in order of rank.
     *
     * @param draw seed and size of the control sample
     */
    List<List<Item>> units(List<Detector<?>> detectors, Context all, Draw draw) {
        Broadcast<Context> context = context().broadcast(all);
        List<List<Item>> units = new ArrayList<>();
        detectors.forEach(any -> units.add(new ArrayList<>()));
        List<Detector<?>> ofOperators = new ArrayList<>(detectors);
        ofOperators.removeIf(detector -> detector.reach() != Reach.OPERATOR);
        if (!ofOperators.isEmpty()) {
            operators(new Slicing.Work(all, ofOperators, draw.seed(), draw.size()), context)
                    .forEach(
                            (i, found) ->
                                    units.get(detectors.indexOf(ofOperators.get(i))).addAll(found));
        }
        for (int i = 0; i < detectors.size(); i++) {
            if (detectors.get(i).reach() == Reach.ACTION) {
                units.get(i).addAll(actions(detectors.get(i), context));
            }
            units.get(i).sort(java.util.Comparator.comparing(Item::rank));
        }
        return units;
    }

    /**
     * How operators are drawn by chance.
     *
     * @param seed any text
     * @param size how many
     */
    record Draw(String seed, int size) {}

    private Map<Integer, List<Item>> operators(Slicing.Work all, Broadcast<Context> context) {
        Broadcast<Known> known = this.known;
        Broadcast<Slicing.Work> work = context().broadcast(all);
        JavaRDD<Row> visits = of(blocks, Block.Kind.VISITS).flatMap(Rows::unpack);
        JavaRDD<Block> visited =
                Rows.sorted(spark, visits, partitions)
                        .mapPartitions(rows -> new Visiting(rows, known.value()));
        JavaRDD<Row> dealt = of(blocks, Block.Kind.DEALT).union(visited).flatMap(Rows::unpack);
        JavaRDD<Block> units =
                Rows.sorted(spark, dealt, partitions)
                        .mapPartitions(rows -> new Slicing(rows, known.value(), work.value()));
        Control.Urn urn = new Control.Urn(all.seed(), all.controls());
        Map<Integer, List<Item>> found = new HashMap<>();
        for (Block block : units.collect()) {
            Unpacker in = new Unpacker(block.bytes());
            if (block.kind() == Block.Kind.COUNTS) {
                counts.plus(Counts.unpack(in));
            } else if (block.kind() == Block.Kind.CONTROLS) {
                urn.addAll(block);
            } else {
                found.computeIfAbsent(in.small(), any -> new ArrayList<>())
                        .addAll(Items.read(in.bytes()));
            }
        }
        controls.addAll(urn.drawn());
        found.replaceAll((i, first) -> later(all.detectors().get(i), first, context));
        return found;
    }

    /** Runs the stages after the first one. */
    private List<Item> later(Detector<?> detector, List<Item> items, Broadcast<Context> context) {
        List<Stage<?, ?>> rest = detector.stages().subList(1, detector.stages().size());
        return rest.isEmpty()
                ? items
                : collected(context().parallelize(List.of(Items.write(items))), rest, context);
    }

    private List<Item> actions(Detector<?> detector, Broadcast<Context> context) {
        Broadcast<Known> all = known;
        JavaRDD<byte[]> items =
                of(blocks, Block.Kind.SETTLED)
                        .map(
                                block -> {
                                    List<Item> found = new ArrayList<>();
                                    detector.items(
                                            new View(settled(block, all.value())),
                                            context.value(),
                                            found::add);
                                    return Items.write(found);
                                });
        return collected(items, detector.stages(), context);
    }

    private List<Item> collected(
            JavaRDD<byte[]> items, List<Stage<?, ?>> stages, Broadcast<Context> context) {
        List<Item> out = new ArrayList<>();
        new Stages(spark, context, partitions)
                .run(items, stages)
                .collect()
                .forEach(some -> out.addAll(Items.read(some)));
        return out;
    }

    private static List<Settled> settled(Block block, Known known) {
        List<Settled> out = new ArrayList<>();
        Unpacker in = new Unpacker(block.bytes());
        while (!in.isEmpty()) {
            out.add(Settled.unpack(in, known));
        }
        return out;
    }

    /** The actions with these ids, by id. */
    Map<String, Settled> find(Set<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Broadcast<Set<String>> wanted = context().broadcast(new HashSet<>(ids));
        Broadcast<Known> all = known;
        List<byte[]> packed =
                of(blocks, Block.Kind.SETTLED)
                        .map(
                                block -> {
                                    Packer out = new Packer();
                                    for (Settled one : settled(block, all.value())) {
                                        if (wanted.value().contains(one.action().id())) {
                                            one.pack(out);
                                        }
                                    }
                                    return out.take();
                                })
                        .filter(some -> some.length > 0)
                        .collect();
        Map<String, Settled> found = new HashMap<>();
        for (byte[] some : packed) {
            for (Settled one : settled(new Block(Block.Kind.SETTLED, some), known.value())) {
                found.put(one.action().id(), one);
            }
        }
        return Collections.unmodifiableMap(found);
    }

    /** Frees the cluster's disks. */
    void drop() {
        blocks.unpersist(false);
    }
}
