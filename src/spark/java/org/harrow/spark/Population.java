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
    private JavaRDD<Block> parts;
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
        this.parts = cluster().emptyRDD();
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

    /** The operators that were drawn by chance. */
    List<Control> controls() {
        return controls;
    }

    /**
     * How operators are drawn by chance.
     *
     * @param seed any text
     * @param size how many
     */
    record Draw(String seed, int size) implements Serializable {}

    /**
     * Measures every operator's part of the record, for all detectors at once; the units stay on
     * the cluster's disks.
     */
    void measure(Draw draw) {
        List<Detector<?>> ofOperators = of(Reach.OPERATOR);
        if (ofOperators.isEmpty()) {
            return;
        }
        Broadcast<Known> names = known;
        Broadcast<Slicing.Work> work =
                cluster().broadcast(new Slicing.Work(context.value(), ofOperators, draw));
        JavaRDD<byte[]> visits = of(blocks, Block.Kind.VISITS).flatMap(Rows::unpack);
        JavaRDD<Block> visited =
                Rows.sorted(spark, visits, partitions)
                        .mapPartitions(rows -> new Visiting(rows, names.value()));
        JavaRDD<byte[]> dealt = of(blocks, Block.Kind.DEALT).union(visited).flatMap(Rows::unpack);
        parts =
                Rows.sorted(spark, dealt, partitions)
                        .mapPartitions(rows -> new Slicing(rows, names.value(), work.value()))
                        .persist(StorageLevel.DISK_ONLY());
        counts.plus(sum(parts));
        Control.Urn urn = new Control.Urn(draw);
        of(parts, Block.Kind.CONTROLS).collect().forEach(urn::addAll);
        controls.addAll(urn.drawn());
    }

    /** The units of one detector, in order of rank: the driver holds those of one at a time. */
    List<Item> units(Detector<?> detector) {
        int number = of(detector.reach()).indexOf(detector);
        List<Stage<?, ?>> stages = detector.stages();
        Stages run = new Stages(spark, context, partitions);
        JavaRDD<byte[]> packed;
        if (detector.reach() == Reach.ACTION) {
            packed = run.run(rows(Block.Kind.KEYED, blocks, number), stages);
        } else {
            packed =
                    of(parts, Block.Kind.UNITS)
                            .filter(block -> block.detector() == number)
                            .map(Items::packed);
            List<Stage<?, ?>> rest = stages.subList(1, stages.size());
            packed = rest.isEmpty() ? packed : run.run(run.keyed(packed, rest.getFirst()), rest);
        }
        List<Item> units = new ArrayList<>();
        packed.collect().forEach(some -> units.addAll(Items.read(some)));
        units.sort(Comparator.comparing(Item::rank));
        return units;
    }

    private static JavaRDD<byte[]> rows(Block.Kind kind, JavaRDD<Block> blocks, int number) {
        return of(blocks, kind).filter(block -> block.detector() == number).flatMap(Keying::rows);
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
        parts.unpersist(false);
    }
}
