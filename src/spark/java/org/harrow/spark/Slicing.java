package org.harrow.spark;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import org.harrow.detect.Context;
import org.harrow.detect.Detector;
import org.harrow.detect.Item;
import org.harrow.detect.Keyed;
import org.harrow.detect.Stage;

/**
 * Runs detectors over operators' parts of the record, many at a time: reads their items as from a
 * case, keeps those of these operators, and folds them by the first stage.
 */
final class Slicing implements Iterator<Block> {
    /** Actions of one operator that are looked at; its first ones. */
    static final int MOST = 100_000;

    private final Batches batches;
    private final Known known;
    private final Context context;
    private final List<Detector<?>> detectors;
    private final Control.Urn urn;
    private final Queue<Block> ready = new ArrayDeque<>();

    Slicing(Iterator<byte[]> rows, Known known, Work work) {
        this.batches = new Batches(rows, MOST);
        this.known = known;
        this.context = work.context;
        this.detectors = work.detectors;
        this.urn = new Control.Urn(work.draw);
    }

    /**
     * What is to be done with each part.
     *
     * @param context what detectors know beside it
     * @param detectors to run
     * @param draw the control sample
     */
    record Work(Context context, List<Detector<?>> detectors, Population.Draw draw)
            implements Serializable {}

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && batches.hasNext()) {
            Batches.Batch batch = batches.next();
            Counts counts = new Counts();
            byte[] cut = batch.goesOn() ? batches.peek() : null;
            if (cut != null) {
                counts.operatorsCut++;
                counts.actionsCut += batches.skip(cut);
            }
            run(batch.rows(), counts);
            ready.add(counts.block());
            if (!batches.hasNext()) {
                ready.add(urn.block());
            }
        }
        return !ready.isEmpty();
    }

    @Override
    public Block next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    private void run(List<byte[]> rows, Counts counts) {
        Set<String> operators = new HashSet<>();
        Map<String, Settled> actions = new HashMap<>();
        for (byte[] row : rows) {
            Unpacker in = Rows.body(row);
            operators.add(in.text());
            Settled one = Settled.unpack(in, known);
            actions.merge(one.action().id(), one, Slicing::telling);
        }
        counts.operators += operators.size();
        draw(operators, actions.values());
        View view = new View(actions.values());
        for (int i = 0; i < detectors.size(); i++) {
            Detector<?> detector = detectors.get(i);
            List<Item> units = units(detector, detector.stages().getFirst(), view, operators);
            if (!units.isEmpty()) {
                ready.add(Items.block(i, units));
            }
        }
    }

    private void draw(Set<String> operators, Collection<Settled> actions) {
        Map<String, Map<String, Long>> acts = new TreeMap<>();
        operators.stream().filter(urn::wants).forEach(name -> acts.put(name, new TreeMap<>()));
        Map<String, Long> suffered = new HashMap<>();
        for (Settled one : actions) {
            String actor = one.actor();
            String target = one.action().deed().target();
            Map<String, Long> own = actor == null ? null : acts.get(actor);
            if (own != null) {
                own.merge(one.action().deed().kind().id(), 1L, Long::sum);
            }
            if (Deal.isEnd(one) && target != null && !target.equals(actor)) {
                suffered.merge(target, 1L, Long::sum);
            }
        }
        acts.forEach(
                (name, kinds) ->
                        urn.add(
                                new Control(
                                        urn.draw(name),
                                        name,
                                        kinds,
                                        suffered.getOrDefault(name, 0L))));
    }

    /** The one that still has its text. */
    private static Settled telling(Settled a, Settled b) {
        return a.action().content().text().isEmpty() ? b : a;
    }

    private <I extends Item, O extends Item> List<Item> units(
            Detector<?> detector, Stage<I, O> stage, View view, Set<String> operators) {
        List<Keyed<I>> keyed = new ArrayList<>();
        detector.items(
                view,
                context,
                item -> {
                    I taken = stage.takes().cast(item);
                    stage.keys(
                            taken,
                            context,
                            key -> {
                                if (operators.contains(detector.operator(key))) {
                                    keyed.add(new Keyed<>(key, taken));
                                }
                            });
                });
        Collections.sort(keyed);
        List<Item> units = new ArrayList<>();
        Keyed.fold(keyed.iterator(), stage, context, units::add);
        return units;
    }
}
