package org.harrow.spark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import org.apache.spark.util.sketch.BloomFilter;
import org.harrow.detect.Rank;
import org.harrow.model.Account;
import org.harrow.model.AccountRef;
import org.harrow.model.AccountType;
import org.harrow.resolve.AccountNames;

/** The files' contents on the cluster's disks, and what must be known of all of them. */
final class Told {
    /** Of a thousand threads that nobody links to, how many are taken for linked. */
    private static final double MISTAKEN = .01;

    private final SparkSession spark;
    final int partitions;

    /** Tellings, names and reports of all files. */
    final JavaRDD<Block> blocks;

    /**
     * @param attempts how often a task is tried
     */
    Told(SparkSession spark, List<InputFile.Input> inputs, int partitions, int attempts) {
        this.spark = spark;
        this.partitions = partitions;
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        var hadoop =
                context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
        blocks =
                context.parallelize(inputs, Math.max(1, inputs.size()))
                        .flatMap(
                                input -> {
                                    TaskContext task = TaskContext.get();
                                    boolean last = task.attemptNumber() + 1 >= attempts;
                                    Reading reading =
                                            new Reading(input, hadoop.value().value(), last);
                                    task.addTaskCompletionListener(
                                            (TaskCompletionListener) done -> reading.close());
                                    return reading;
                                })
                        .persist(StorageLevel.DISK_ONLY());
    }

    /** What became of each file, in the order of the inputs. */
    List<FileReport> reports() {
        return of(Block.Kind.REPORT).collect().stream()
                .map(block -> FileReport.unpack(new Unpacker(block.bytes())))
                .sorted(Comparator.comparingInt(FileReport::number))
                .toList();
    }

    private JavaRDD<Block> of(Block.Kind kind) {
        return blocks.filter(block -> block.kind() == kind);
    }

    /** What must be known of all files, where this became of them. */
    Known known(List<FileReport> reports) {
        List<Known.Source> files = reports.stream().map(Known.Source::of).toList();
        boolean[] taken = new boolean[files.size()];
        for (int i = 0; i < taken.length; i++) {
            taken[i] = files.get(i).taken();
        }
        Map<String, String> names = new TreeMap<>();
        Map<String, AccountType> types = new TreeMap<>();
        accounts(taken, names, types);
        return new Known(files, names, types, spellings(taken), linked(taken));
    }

    @SuppressWarnings("EnumOrdinal") // written by the same build
    private void accounts(
            boolean[] taken, Map<String, String> names, Map<String, AccountType> types) {
        JavaRDD<byte[]> byLogin =
                of(Block.Kind.ACCOUNTS).flatMap(block -> logins(block, taken).iterator());
        JavaRDD<byte[]> byId = Rows.sorted(spark, byLogin, partitions).mapPartitions(Told::toIds);
        Map<AccountRef, Long> entangled = new HashMap<>();
        for (byte[] row :
                Rows.sorted(spark, byId, partitions).mapPartitions(Told::joined).collect()) {
            Unpacker in = new Unpacker(row);
            if (in.number() == 0) {
                String name = in.text();
                types.put(name, AccountType.values()[in.small()]);
            } else {
                AccountRef ref = Telling.account(in);
                long at = in.number();
                if (ref != null) {
                    entangled.merge(ref, at, Math::max);
                }
            }
        }
        for (Map.Entry<AccountRef, Account> joined : AccountNames.join(entangled).entrySet()) {
            Account account = joined.getValue();
            names.put(Known.key(joined.getKey()), account.id());
            if (account.isDeclaredAutomation() || account.type() == AccountType.GHOST) {
                types.put(account.id(), account.type());
            }
        }
    }

    private static List<byte[]> logins(Block block, boolean[] taken) {
        List<byte[]> rows = new ArrayList<>();
        Unpacker in = new Unpacker(block.bytes());
        boolean isTaken = taken[in.small()];
        Packer body = new Packer();
        while (!in.isEmpty()) {
            AccountRef ref = Telling.account(in);
            long at = in.number();
            if (ref != null && isTaken) {
                Telling.pack(body, ref);
                rows.add(Rows.of(Names.loginKey(ref), new Rank(0, 0, 0), body.number(at).take()));
            }
        }
        return rows;
    }

    private static Iterator<byte[]> toIds(Iterator<byte[]> sorted) {
        List<byte[]> out = new ArrayList<>();
        Packer packer = new Packer();
        Names.Login login = new Names.Login();
        byte[] last = null;
        while (sorted.hasNext()) {
            byte[] row = sorted.next();
            if (last != null && !Rows.isSameKey(last, row)) {
                tell(login, packer, out);
                login = new Names.Login();
            }
            last = row;
            Unpacker in = Rows.body(row);
            AccountRef ref = Telling.account(in);
            if (ref != null) {
                login.add(ref, in.number());
            }
        }
        tell(login, packer, out);
        return out.iterator();
    }

    private static void tell(Names.Login login, Packer packer, List<byte[]> out) {
        login.tell(packer, (id, told) -> out.add(Rows.of(id, Rank.of(0, ZERO), told)));
    }

    private static final String ZERO = "0".repeat(32);

    /** What is declared of those with one login, and everything seen of the others. */
    private static Iterator<byte[]> joined(Iterator<byte[]> sorted) {
        List<byte[]> out = new ArrayList<>();
        Names.Id id = new Names.Id();
        byte[] last = null;
        while (sorted.hasNext()) {
            byte[] row = sorted.next();
            if (last != null && !Rows.isSameKey(last, row)) {
                join(id, out);
                id = new Names.Id();
            }
            last = row;
            id.add(Rows.body(row));
        }
        if (last != null) {
            join(id, out);
        }
        return out.iterator();
    }

    @SuppressWarnings("EnumOrdinal") // read by the same build
    private static void join(Names.Id id, List<byte[]> out) {
        Packer packer = new Packer();
        if (id.isTrivial()) {
            AccountType declared = id.declared();
            if (declared != null) {
                out.add(packer.number(0).text(id.name()).number(declared.ordinal()).take());
            }
            return;
        }
        id.each(
                seen -> {
                    packer.number(1);
                    Telling.pack(packer, seen.getKey());
                    out.add(packer.number(seen.getValue()).take());
                });
    }

    private Map<String, String> spellings(boolean[] taken) {
        JavaRDD<byte[]> rows =
                of(Block.Kind.REPOSITORIES)
                        .flatMap(
                                block -> {
                                    List<byte[]> out = new ArrayList<>();
                                    Unpacker in = new Unpacker(block.bytes());
                                    boolean isTaken = taken[in.small()];
                                    while (!in.isEmpty()) {
                                        String name = in.text();
                                        long uses = in.number();
                                        if (isTaken) {
                                            out.add(spelling(name, uses));
                                        }
                                    }
                                    return out.iterator();
                                });
        Map<String, String> chosen = new TreeMap<>();
        for (String name :
                Rows.sorted(spark, rows, partitions).mapPartitions(Told::several).collect()) {
            chosen.put(name.toLowerCase(Locale.ROOT), name);
        }
        return chosen;
    }

    private static byte[] spelling(String name, long uses) {
        return Rows.of(
                name.toLowerCase(Locale.ROOT),
                new Rank(0, 0, 0),
                new Packer().text(name).number(uses).take());
    }

    private static Iterator<String> several(Iterator<byte[]> sorted) {
        List<String> out = new ArrayList<>();
        Map<String, Long> uses = new TreeMap<>();
        byte[] last = null;
        while (sorted.hasNext()) {
            byte[] row = sorted.next();
            if (last != null && !Rows.isSameKey(last, row)) {
                choose(uses, out);
            }
            last = row;
            Unpacker in = Rows.body(row);
            uses.merge(in.text(), in.number(), Long::sum);
        }
        choose(uses, out);
        return out.iterator();
    }

    private static void choose(Map<String, Long> uses, List<String> out) {
        if (uses.size() > 1) {
            out.add(Names.spelling(uses));
        }
        uses.clear();
    }

    private BloomFilter linked(boolean[] taken) {
        long count =
                of(Block.Kind.LINKED)
                        .map(block -> (long) block.bytes().length / 8)
                        .fold(0L, Long::sum);
        long size = Math.max(1_000, count);
        return of(Block.Kind.LINKED)
                .mapPartitions(
                        some -> {
                            BloomFilter filter = BloomFilter.create(size, MISTAKEN);
                            while (some.hasNext()) {
                                Unpacker in = new Unpacker(some.next().bytes());
                                boolean isTaken = taken[in.small()];
                                while (isTaken && !in.isEmpty()) {
                                    filter.putLong(in.fixed());
                                }
                            }
                            return List.of(filter).iterator();
                        })
                .treeReduce(
                        (a, b) -> {
                            a.mergeInPlace(b);
                            return a;
                        });
    }

    /** The tellings of the files that were taken, under their threads. */
    JavaRDD<byte[]> tellings(Known known) {
        boolean[] taken = new boolean[known.files().size()];
        for (int i = 0; i < taken.length; i++) {
            taken[i] = known.files().get(i).taken();
        }
        JavaRDD<Block> tellings = of(Block.Kind.TELLINGS);
        if (known.files().stream().allMatch(Known.Source::taken)) {
            return tellings.flatMap(Rows::unpack);
        }
        return tellings.flatMap(Rows::unpack).filter(row -> taken[Telling.file(Rows.body(row))]);
    }
}
