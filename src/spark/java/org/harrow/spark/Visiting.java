package org.harrow.spark;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Brings what links to a thread from elsewhere together with whose it is and how it ended: deals
 * the link to the owner, and the end to whoever links. The facts come before the visits.
 */
final class Visiting implements Iterator<Block> {
    private final Iterator<byte[]> rows;
    private final Known known;
    private final Queue<Block> ready = new ArrayDeque<>();
    private final Deal.Output out = new Deal.Output(ready::add);
    private final Map<String, String> owners = new HashMap<>();
    private final List<Settled> ends = new ArrayList<>();
    private final Packer packer = new Packer();
    private byte @Nullable [] last;

    Visiting(Iterator<byte[]> rows, Known known) {
        this.rows = rows;
        this.known = known;
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && rows.hasNext()) {
            byte[] row = rows.next();
            if (last == null || !Rows.isSameKey(last, row)) {
                owners.clear();
                ends.clear();
            }
            last = row;
            see(Rows.body(row));
            if (!rows.hasNext()) {
                out.end();
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

    private void see(Unpacker in) {
        switch (in.small()) {
            case Deal.Output.OWNER -> owners.put(in.text(), in.text());
            case Deal.Output.END -> ends.add(Settled.unpack(in, known));
            default -> visit(Settled.unpack(in, known));
        }
    }

    private void visit(Settled visitor) {
        String actor = visitor.actor();
        Set<String> to = new TreeSet<>();
        for (String link : visitor.action().content().links()) {
            String owner = owners.get(link);
            if (owner != null && !owner.equals(actor)) {
                to.add(owner);
            }
        }
        byte[] silent = to.isEmpty() ? new byte[0] : visitor.silent(packer);
        to.forEach(owner -> out.dealt(owner, visitor, silent));
        if (actor != null && !known.isApart(actor)) {
            for (Settled end : ends) {
                if (!actor.equals(end.actor()) && !actor.equals(end.action().deed().target())) {
                    out.dealt(actor, end, end.silent(packer));
                }
            }
        }
    }
}
