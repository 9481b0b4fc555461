package org.harrow.spark;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Set;
import org.harrow.casefile.Hash128;
import org.harrow.model.Kind;
import org.jspecify.annotations.Nullable;

/**
 * From the tellings of threads, sorted by thread and time, to settled actions and to where they
 * must be dealt. A thread that does not fit is settled in pieces, each with what says whose it is.
 */
final class Settling implements Iterator<Block> {
    /** Tellings of one thread that are settled at once. */
    static final int MOST = 100_000;

    private final Batches batches;
    private final Known known;
    private final int[] ranks;
    private final Queue<Block> ready = new ArrayDeque<>();
    private final Keying keying;
    private List<Telling> carried = List.of();

    Settling(Iterator<byte[]> rows, Known known, Keying.Work work) {
        this.batches = new Batches(rows, MOST);
        this.known = known;
        this.ranks = known.ranks();
        this.keying = new Keying(work, ready::add);
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && batches.hasNext()) {
            settle(batches.next());
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

    private void settle(Batches.Batch batch) {
        Counts counts = new Counts();
        List<Telling> tellings = new ArrayList<>(carried);
        Set<Telling> again = Collections.newSetFromMap(new IdentityHashMap<>());
        again.addAll(carried);
        for (byte[] row : batch.rows()) {
            tellings.add(Telling.unpack(Rows.body(row)));
        }
        duplicates(tellings, again, counts);
        List<Settled> settled = new RawBatch(tellings, known, ranks).settle(counts);
        settled.removeIf(one -> isAgain(one, again));
        counts.actions += settled.size();
        counts.threadsCut += batch.goesOn() ? 1 : 0;
        carried = batch.goesOn() ? owners(tellings) : List.of();
        keying.read(settled);
        new Deal(settled, known, ready::add).all();
        ready.add(counts.block());
    }

    private static boolean isAgain(Settled one, Set<Telling> again) {
        return again.stream()
                .anyMatch(
                        telling ->
                                telling.seat().file() == one.file()
                                        && telling.seat()
                                                .place()
                                                .equals(
                                                        one.action()
                                                                .provenance()
                                                                .exhibit()
                                                                .place()));
    }

    /** Equal records are one; the first, in the order of the inputs, is stored. */
    private static void duplicates(List<Telling> tellings, Set<Telling> again, Counts counts) {
        Map<Hash128, Telling> first = new HashMap<>();
        for (Telling telling : tellings) {
            if (telling.seat().first() && !again.contains(telling)) {
                Telling other = first.putIfAbsent(telling.seat().record(), telling);
                if (other != null) {
                    boolean later = isBefore(other, telling);
                    first.put(telling.seat().record(), later ? other : telling);
                    int file = later ? telling.seat().file() : other.seat().file();
                    counts.duplicates.merge(file, 1L, Long::sum);
                }
            }
        }
    }

    private static boolean isBefore(Telling a, Telling b) {
        return a.seat().file() != b.seat().file()
                ? a.seat().file() < b.seat().file()
                : a.seat().place().compareTo(b.seat().place()) < 0;
    }

    /** What says whose the last thread is: a record that names its owner, or its making. */
    private static List<Telling> owners(List<Telling> tellings) {
        String thread = tellings.getLast().thread();
        Telling named = null;
        Telling made = null;
        for (Telling telling : tellings) {
            if (telling.thread().equals(thread)) {
                named = named == null && telling.draft().deed().owner() != null ? telling : named;
                made = made == null && isMaking(telling) ? telling : made;
            }
        }
        List<Telling> out = new ArrayList<>();
        add(out, named);
        add(out, made);
        return out;
    }

    private static void add(List<Telling> out, @Nullable Telling telling) {
        if (telling != null && !out.contains(telling)) {
            out.add(telling);
        }
    }

    private static boolean isMaking(Telling telling) {
        Kind kind = telling.draft().deed().kind();
        return telling.draft().deed().object() == null
                && telling.draft().deed().account() != null
                && (kind == Kind.OPENED || kind == Kind.CREATED);
    }
}
