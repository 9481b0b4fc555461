package org.harrow.detect;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.harrow.graph.CaseGraph;
import org.harrow.model.Action;
import org.harrow.model.CaseData;
import org.harrow.model.CaseDataBuilder;

/**
 * A cluster in small: every item, stage and context is serialised, keys are dealt over partitions
 * by chance, items arrive in any order, each partition sorts its own.
 */
public final class Dealt {
    private final Context context;
    private final int partitions;
    private final Random random;

    private Dealt(Context context, int partitions, long seed) {
        this.context = copy(context);
        this.partitions = partitions;
        this.random = new Random(seed);
    }

    /** A case in which the analyst marked texts as exemplars. */
    public static Marked marking(Set<String> exemplars) {
        return new Marked(exemplars);
    }

    /**
     * Such a case.
     *
     * @param exemplars ids of actions
     */
    public record Marked(Set<String> exemplars) {
        /** What a detector concludes of it. */
        public <U extends Item> Outcome conclude(
                Detector<U> detector,
                CaseDataBuilder.Built built,
                Context context,
                int partitions) {
            Dealt cluster = new Dealt(context, partitions, partitions);
            return copy(detector)
                    .conclude(cluster.units(copy(detector), view(built, exemplars)), context);
        }
    }

    /** What a detector concludes when its items are dealt like this. */
    public static <U extends Item> Outcome run(
            Detector<U> detector,
            CaseDataBuilder.Built built,
            Context context,
            int partitions,
            long seed) {
        Detector<U> sent = copy(detector);
        return sent.conclude(units(detector, built, context, partitions, seed), context);
    }

    /** The units of such a run, before anything is concluded from them. */
    public static <U extends Item> List<U> units(
            Detector<U> detector,
            CaseDataBuilder.Built built,
            Context context,
            int partitions,
            long seed) {
        Dealt cluster = new Dealt(context, partitions, seed);
        return cluster.units(copy(detector), view(built, Set.of()));
    }

    private <U extends Item> List<U> units(Detector<U> sent, CaseView view) {
        List<Item> items = new ArrayList<>();
        sent.items(view, context, items::add);
        for (Stage<?, ?> stage : sent.stages()) {
            items = step(items, stage);
        }
        items.sort(Comparator.comparing(Item::rank));
        return items.stream().map(sent.unit()::cast).toList();
    }

    private <I extends Item, O extends Item> List<Item> step(List<Item> items, Stage<I, O> stage) {
        Map<String, Integer> dealt = new HashMap<>();
        List<List<Keyed<I>>> parts = new ArrayList<>();
        for (int i = 0; i < partitions; i++) {
            parts.add(new ArrayList<>());
        }
        List<Item> arriving = new ArrayList<>(items);
        Collections.shuffle(arriving, random);
        for (Item item : arriving) {
            I taken = stage.takes().cast(copy(item));
            stage.keys(
                    taken,
                    context,
                    key -> {
                        int part = dealt.computeIfAbsent(key, any -> random.nextInt(partitions));
                        parts.get(part).add(new Keyed<>(key, taken));
                    });
        }
        Collections.shuffle(parts, random);
        List<Item> out = new ArrayList<>();
        for (List<Keyed<I>> part : parts) {
            Collections.sort(part);
            Keyed.fold(part.iterator(), copy(stage), context, result -> out.add(copy(result)));
        }
        return out;
    }

    private static CaseView view(CaseDataBuilder.Built built, Set<String> exemplars) {
        CaseGraph graph = new CaseGraph(built.data());
        return new CaseView() {
            @Override
            public CaseData data() {
                return built.data();
            }

            @Override
            public CaseGraph graph() {
                return graph;
            }

            @Override
            public Set<String> exemplars() {
                return exemplars;
            }

            @Override
            public Action action(int row) {
                return built.actions().get(row);
            }
        };
    }

    @SuppressWarnings("unchecked") // what was written is read back
    private static <T> T copy(T value) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(value);
            }
            try (ObjectInputStream in =
                    new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                return (T) in.readObject();
            }
        } catch (IOException | ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
