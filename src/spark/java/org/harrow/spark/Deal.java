package org.harrow.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.harrow.detect.Rank;
import org.harrow.model.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Deals settled actions to the operators in whose part of the record they belong. An operator's
 * part holds its own acts; what was done to its things; what links to them; and how the threads
 * ended that it acted on or linked to. What lies in another thread is found in a second step.
 */
final class Deal {
    private static final Set<Kind> SAYS =
            Set.of(
                    Kind.OPENED,
                    Kind.REVIEWED,
                    Kind.COMMENTED,
                    Kind.POSTED,
                    Kind.PUBLISHED,
                    Kind.REPORTED);

    private final List<Settled> settled;
    private final Known known;
    private final Output out;
    private final Packer packer = new Packer();
    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, List<Settled>> ends = new HashMap<>();
    private final Map<String, Set<String>> present = new HashMap<>();

    Deal(List<Settled> settled, Known known, Consumer<Block> blocks) {
        this.settled = settled;
        this.known = known;
        this.out = new Output(blocks);
    }

    void all() {
        settled.forEach(this::learn);
        settled.forEach(this::attend);
        settled.forEach(this::deal);
        ends.forEach(this::dealEnds);
        facts();
        out.end();
    }

    private void learn(Settled one) {
        String target = one.action().deed().target();
        if (target != null) {
            owners.putIfAbsent(one.action().deed().artifact(), target);
        }
        if (isEnd(one)) {
            String thread = Telling.thread(one.action().deed().artifact());
            ends.computeIfAbsent(thread, any -> new ArrayList<>()).add(one);
        }
    }

    /** Who acts on, or links to, a thread that ends. */
    private void attend(Settled one) {
        String actor = one.actor();
        if (actor == null || ends.isEmpty() || !plays(actor)) {
            return;
        }
        attend(Telling.thread(one.action().deed().artifact()), actor);
        one.action().content().links().forEach(link -> attend(Telling.thread(link), actor));
    }

    private void attend(String thread, String actor) {
        if (ends.containsKey(thread)) {
            present.computeIfAbsent(thread, any -> new HashSet<>()).add(actor);
        }
    }

    static boolean isEnd(Settled one) {
        Kind kind = one.action().deed().kind();
        return kind == Kind.CLOSED || kind == Kind.REJECTED || kind == Kind.MERGED;
    }

    private boolean plays(String operator) {
        return !known.isApart(operator);
    }

    private void deal(Settled one) {
        String actor = one.actor();
        Set<String> others = new TreeSet<>();
        add(others, one.action().deed().target());
        List<String> links = one.action().content().links();
        String thread = links.isEmpty() ? "" : Telling.thread(one.action().deed().artifact());
        Set<String> elsewhere = new TreeSet<>();
        for (String link : links) {
            add(others, owners.get(link));
            String other = Telling.thread(link);
            if (!other.equals(thread)) {
                elsewhere.add(other);
            }
        }
        boolean acts = actor != null && plays(actor);
        boolean says = SAYS.contains(one.action().deed().kind());
        byte[] silent = one.silent(packer);
        if (!acts && others.isEmpty()) {
            out.rest(one, silent);
        }
        if (actor != null && acts) {
            others.remove(actor);
            out.dealt(actor, one, says ? one.packed(packer) : silent);
        }
        others.forEach(other -> out.dealt(other, one, silent));
        elsewhere.forEach(other -> out.visit(other, one, silent));
    }

    private void add(Set<String> operators, @Nullable String operator) {
        if (operator != null && !known.isApart(operator)) {
            operators.add(operator);
        }
    }

    private void dealEnds(String thread, List<Settled> of) {
        for (Settled end : of) {
            byte[] silent = end.silent(packer);
            for (String operator : present.getOrDefault(thread, Set.of())) {
                if (!operator.equals(end.actor())
                        && !operator.equals(end.action().deed().target())) {
                    out.dealt(operator, end, silent);
                }
            }
        }
    }

    /** What those need who link to a thread from elsewhere. */
    private void facts() {
        owners.forEach(
                (artifact, owner) -> {
                    String thread = Telling.thread(artifact);
                    if (plays(owner) && known.mayBeLinked(thread)) {
                        out.owner(thread, artifact, owner);
                    }
                });
        ends.forEach(
                (thread, of) -> {
                    if (known.mayBeLinked(thread)) {
                        of.forEach(end -> out.end(thread, end, end.silent(packer)));
                    }
                });
    }

    /** Packs what is dealt, by kind. Each packed row is key, place in the order, and body. */
    static final class Output {
        static final int OWNER = 0;
        static final int END = 1;
        static final int VISIT = 2;

        private final Consumer<Block> blocks;
        private final Packer rest = new Packer();
        private final Packer dealt = new Packer();
        private final Packer visits = new Packer();
        private final Packer body = new Packer();

        Output(Consumer<Block> blocks) {
            this.blocks = blocks;
        }

        void rest(Settled one, byte[] packed) {
            pack(rest, "", one, packed);
            full(Block.Kind.REST, rest, Block.FULL);
        }

        void dealt(String operator, Settled one, byte[] packed) {
            pack(dealt, operator, one, packed);
            full(Block.Kind.DEALT, dealt, Block.FULL);
        }

        private void pack(Packer to, String operator, Settled one, byte[] packed) {
            Rows.pack(
                    to,
                    operator,
                    Rank.of(one.lo(), one.action().id()),
                    body.text(operator).raw(packed).take());
        }

        void owner(String thread, String artifact, String owner) {
            Key order = Key.of(artifact);
            Rows.pack(
                    visits,
                    thread,
                    new Rank(Long.MIN_VALUE, order.high(), order.low()),
                    body.number(OWNER).text(artifact).text(owner).take());
            full(Block.Kind.VISITS, visits, Block.FULL);
        }

        void end(String thread, Settled end, byte[] packed) {
            Rank rank = Rank.of(end.lo(), end.action().id());
            Rows.pack(
                    visits,
                    thread,
                    new Rank(Long.MIN_VALUE + 1, rank.high(), rank.low()),
                    body.number(END).raw(packed).take());
            full(Block.Kind.VISITS, visits, Block.FULL);
        }

        void visit(String thread, Settled one, byte[] packed) {
            Rows.pack(
                    visits,
                    thread,
                    Rank.of(one.lo(), one.action().id()),
                    body.number(VISIT).raw(packed).take());
            full(Block.Kind.VISITS, visits, Block.FULL);
        }

        private void full(Block.Kind kind, Packer packer, int size) {
            if (packer.size() > size) {
                blocks.accept(new Block(kind, packer.take()));
            }
        }

        void end() {
            full(Block.Kind.REST, rest, 0);
            full(Block.Kind.DEALT, dealt, 0);
            full(Block.Kind.VISITS, visits, 0);
        }
    }
}
