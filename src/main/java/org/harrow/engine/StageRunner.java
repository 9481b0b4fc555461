package org.harrow.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.harrow.detect.Context;
import org.harrow.detect.Item;
import org.harrow.detect.Keyed;
import org.harrow.detect.Stage;
import org.harrow.model.Progress;

/**
 * Runs stages on this machine: sorts items by key and rank, cuts between keys, folds the pieces on
 * a few threads and puts the results back in one order.
 */
final class StageRunner {
    private final Context context;
    private final int threads;
    private final Progress progress;

    StageRunner(Context context, int threads, Progress progress) {
        this.context = context;
        this.threads = threads;
        this.progress = progress;
    }

    /** What the last stage gives, by rank. */
    List<Item> run(List<Item> items, List<Stage<?, ?>> stages) {
        List<Item> current = items;
        for (int i = 0; i < stages.size(); i++) {
            progress.report(.5 + .4 * i / stages.size(), "comparing");
            current = step(current, stages.get(i));
        }
        return current;
    }

    private <I extends Item, O extends Item> List<Item> step(List<Item> items, Stage<I, O> stage) {
        List<Keyed<I>> keyed = new ArrayList<>();
        for (Item item : items) {
            I taken = stage.takes().cast(item);
            stage.keys(taken, context, key -> keyed.add(new Keyed<>(key, taken)));
        }
        sort(keyed);
        List<Callable<List<Item>>> pieces = new ArrayList<>();
        for (List<Keyed<I>> piece : cut(keyed)) {
            pieces.add(() -> fold(piece, stage));
        }
        List<Item> results = new ArrayList<>();
        pieces(pieces).forEach(results::addAll);
        results.sort(Comparator.comparing(Item::rank));
        return results;
    }

    /** The order is total, so that it is the same on any number of threads. */
    private <I extends Item> void sort(List<Keyed<I>> keyed) {
        if (threads == 1) {
            Collections.sort(keyed);
            return;
        }
        @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
        Keyed<I>[] all = keyed.toArray(new Keyed[0]);
        Arrays.parallelSort(all);
        keyed.clear();
        Collections.addAll(keyed, all);
    }

    private <I extends Item, O extends Item> List<Item> fold(
            List<Keyed<I>> piece, Stage<I, O> stage) {
        List<Item> out = new ArrayList<>();
        Keyed.fold(piece.iterator(), stage, context, out::add);
        return out;
    }

    /** About as many pieces as threads; one key is never cut. */
    private <I extends Item> List<List<Keyed<I>>> cut(List<Keyed<I>> keyed) {
        List<List<Keyed<I>>> pieces = new ArrayList<>();
        int size = Math.max(1, keyed.size() / threads);
        for (int from = 0; from < keyed.size(); ) {
            int to = Math.min(keyed.size(), from + size);
            while (to < keyed.size() && keyed.get(to).key().equals(keyed.get(to - 1).key())) {
                to++;
            }
            pieces.add(keyed.subList(from, to));
            from = to;
        }
        return pieces;
    }

    private List<List<Item>> pieces(List<Callable<List<Item>>> work) {
        List<List<Item>> done = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (Future<List<Item>> piece : pool.invokeAll(work)) {
                done.add(piece.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Progress.CancelledException();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a detector failed", e.getCause());
        }
        return done;
    }
}
