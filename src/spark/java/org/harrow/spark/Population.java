package org.harrow.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.harrow.casefile.Hash128;
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
    private final List<Detector<?>> detectors;
    private final Broadcast<Context> context;
    private final JavaRDD<Block> blocks;
    private final Counts counts = new Counts();
    private final List<Control> controls = new ArrayList<>();

    /**
     * @param detectors those that are asked for
     * @param all what they know beside the actions
     */
    Population(
            SparkSession spark, Known known, Told told, List<Detector<?>> detectors, Context all) {
        this.spark = spark;
        this.partitions = told.partitions;
        this.detectors = detectors;
        this.known = cluster().broadcast(known);
        this.context = cluster().broadcast(all);
        Broadcast<Known> names = this.known;
        Broadcast<Keying.Work> work = cluster().broadcast(new Keying.Work(of(Reach.ACTION), all));
        this.blocks =
                Rows.sorted(spark, told.tellings(known), partitions)
                        .mapPartitions(rows -> new Settling(rows, names.value(), work.value()))
                        .persist(StorageLevel.DISK_ONLY());
    }

    private List<Detector<?>> of(Reach reach) {
        return detectors.stream()
                .filter(detector -> detector.reach() == reach)
                .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
    }

    private JavaSparkContext cluster() {
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
    static Context context(Known known, List<org.harrow.detect.Reference> references) {
        Map<String, Context.Standing> accounts = new TreeMap<>();
        known.types()
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
    List<List<Item>> units(Draw draw) {
        Map<Detector<?>, List<Item>> found = new HashMap<>();
        List<Detector<?>> ofOperators = of(Reach.OPERATOR);
        if (!ofOperators.isEmpty()) {
            operators(new Slicing.Work(context.value(), ofOperators, draw), found);
        }
        List<Detector<?>> ofActions = of(Reach.ACTION);
        for (int i = 0; i < ofActions.size(); i++) {
            found.put(ofActions.get(i), actions(i, ofActions.get(i)));
        }
        List<List<Item>> units = new ArrayList<>();
        for (Detector<?> detector : detectors) {
            List<Item> some = found.getOrDefault(detector, new ArrayList<>());
            some.sort(Comparator.comparing(Item::rank));
            units.add(some);
        }
        return units;
    }

    /**
     * How operators are drawn by chance.
     *
     * @param seed any text
     * @param size how many
     */
    record Draw(String seed, int size) implements Serializable {}

    private void operators(Slicing.Work all, Map<Detector<?>, List<Item>> found) {
        Broadcast<Known> known = this.known;
        Broadcast<Slicing.Work> work = cluster().broadcast(all);
        JavaRDD<byte[]> visits = of(blocks, Block.Kind.VISITS).flatMap(Rows::unpack);
        JavaRDD<Block> visited =
                Rows.sorted(spark, visits, partitions)
                        .mapPartitions(rows -> new Visiting(rows, known.value()));
        JavaRDD<byte[]> dealt = of(blocks, Block.Kind.DEALT).union(visited).flatMap(Rows::unpack);
        JavaRDD<Block> units =
                Rows.sorted(spark, dealt, partitions)
                        .mapPartitions(rows -> new Slicing(rows, known.value(), work.value()));
        Control.Urn urn = new Control.Urn(all.draw());
        for (Block block : units.collect()) {
            Unpacker in = new Unpacker(block.bytes());
            if (block.kind() == Block.Kind.COUNTS) {
                counts.plus(Counts.unpack(in));
            } else if (block.kind() == Block.Kind.CONTROLS) {
                urn.addAll(block);
            } else {
                found.computeIfAbsent(all.detectors().get(in.small()), any -> new ArrayList<>())
                        .addAll(Items.read(in.bytes()));
            }
        }
        controls.addAll(urn.drawn());
        found.replaceAll(this::later);
    }

    /** Runs the stages after the first one. */
    private List<Item> later(Detector<?> detector, List<Item> items) {
        List<Stage<?, ?>> rest = detector.stages().subList(1, detector.stages().size());
        if (rest.isEmpty()) {
            return items;
        }
        Stages stages = new Stages(spark, context, partitions);
        JavaRDD<byte[]> packed = cluster().parallelize(List.of(Items.write(items)));
        return collected(stages.run(stages.keyed(packed, rest.getFirst()), rest));
    }

    private List<Item> actions(int number, Detector<?> detector) {
        JavaRDD<byte[]> rows =
                of(blocks, Block.Kind.KEYED)
                        .filter(block -> Keying.detector(block) == number)
                        .flatMap(Keying::rows);
        return collected(new Stages(spark, context, partitions).run(rows, detector.stages()));
    }

    private static List<Item> collected(JavaRDD<byte[]> packed) {
        List<Item> out = new ArrayList<>();
        packed.collect().forEach(some -> out.addAll(Items.read(some)));
        return out;
    }

    /** The actions with these ids, by id. */
    Map<String, Settled> find(Set<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Set<Key> hashes = new HashSet<>();
        for (String id : ids) {
            Hash128 hash = Settled.hash(id);
            hashes.add(new Key(hash.high(), hash.low()));
        }
        Broadcast<Set<Key>> wanted = cluster().broadcast(hashes);
        Map<String, Settled> found = new HashMap<>();
        for (byte[] row :
                blocks.filter(b -> b.kind() == Block.Kind.DEALT || b.kind() == Block.Kind.REST)
                        .flatMap(block -> Rows.find(block, wanted.value()).iterator())
                        .collect()) {
            Unpacker in = Rows.body(row);
            in.text(); // in whose part it is
            Settled one = Settled.unpack(in, known.value());
            found.putIfAbsent(one.action().id(), one);
        }
        return Collections.unmodifiableMap(found);
    }

    /** Frees the cluster's disks. */
    void drop() {
        blocks.unpersist(false);
    }
}
