package org.harrow.spark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * An operator drawn by chance, whatever it did.
 *
 * @param draw its lot: the lowest are drawn
 * @param operator its name
 * @param acts its own actions, by kind
 * @param suffered closures of its things by others
 */
record Control(long draw, String operator, Map<String, Long> acts, long suffered) {
    private static final Comparator<Control> ORDER =
            (a, b) -> {
                int draw = Long.compareUnsigned(a.draw, b.draw);
                return draw != 0 ? draw : a.operator.compareTo(b.operator);
            };

    /** The lots of those seen; keeps the lowest. */
    static final class Urn {
        private final String seed;
        private final int size;
        private final PriorityQueue<Control> lowest = new PriorityQueue<>(ORDER.reversed());

        Urn(Population.Draw draw) {
            this.seed = draw.seed();
            this.size = draw.size();
        }

        /** True where the operator's lot is low enough so far. */
        boolean wants(String operator) {
            Control highest = lowest.peek();
            return size > 0
                    && (lowest.size() < size
                            || highest == null
                            || Long.compareUnsigned(draw(operator), highest.draw) <= 0);
        }

        long draw(String operator) {
            return Key.of(seed + "\n" + operator).high();
        }

        void add(Control control) {
            lowest.add(control);
            if (lowest.size() > size) {
                lowest.remove();
            }
        }

        /** Those drawn, the lowest first. */
        List<Control> drawn() {
            List<Control> all = new ArrayList<>(lowest);
            all.sort(ORDER);
            return all;
        }

        Block block() {
            Packer out = new Packer();
            for (Control control : drawn()) {
                out.fixed(control.draw).text(control.operator).number(control.suffered);
                out.number(control.acts.size());
                control.acts.forEach((kind, count) -> out.text(kind).number(count));
            }
            return new Block(Block.Kind.CONTROLS, out.take());
        }

        void addAll(Block block) {
            Unpacker in = new Unpacker(block.bytes());
            while (!in.isEmpty()) {
                long draw = in.fixed();
                String operator = in.text();
                long suffered = in.number();
                Map<String, Long> acts = new TreeMap<>();
                int kinds = in.small();
                for (int i = 0; i < kinds; i++) {
                    acts.put(in.text(), in.number());
                }
                add(new Control(draw, operator, acts, suffered));
            }
        }
    }
}
