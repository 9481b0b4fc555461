package org.harrow.spark;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.harrow.detect.Context;
import org.harrow.detect.Detector;
import org.harrow.detect.Item;
import org.harrow.detect.Stage;

/**
 * Reads from actions that are at hand what detectors want of each action by itself, and packs it
 * under the keys of their first stage.
 */
final class Keying {
    private final Work work;
    private final Consumer<Block> out;
    private final Packer body = new Packer();

    Keying(Work work, Consumer<Block> out) {
        this.work = work;
        this.out = out;
    }

    /**
     * What is read of each action.
     *
     * @param detectors to which each action by itself is enough
     * @param context what they know beside it
     */
    record Work(List<Detector<?>> detectors, Context context) implements Serializable {}

    void read(List<Settled> settled) {
        if (work.detectors.isEmpty() || settled.isEmpty()) {
            return;
        }
        View view = new View(settled);
        for (int i = 0; i < work.detectors.size(); i++) {
            Detector<?> detector = work.detectors.get(i);
            read(i, detector, detector.stages().getFirst(), view);
        }
    }

    private <I extends Item> void read(int i, Detector<?> detector, Stage<I, ?> stage, View view) {
        Packer rows = new Packer().number(i);
        int empty = rows.size();
        detector.items(
                view,
                work.context,
                item -> {
                    pack(stage, item, rows);
                    if (rows.size() > Block.FULL) {
                        out.accept(new Block(Block.Kind.KEYED, rows.take()));
                        rows.number(i);
                    }
                });
        if (rows.size() > empty) {
            out.accept(new Block(Block.Kind.KEYED, rows.take()));
        }
    }

    private <I extends Item> void pack(Stage<I, ?> stage, Item item, Packer rows) {
        I taken = stage.takes().cast(item);
        byte[] packed = Items.one(stage.takes(), taken);
        stage.keys(
                taken,
                work.context,
                key -> Rows.pack(rows, key, taken.rank(), body.text(key).bytes(packed).take()));
    }

    /** The rows of a block, whichever detector's they are. */
    static Iterator<byte[]> rows(Block block) {
        Unpacker in = new Unpacker(block.bytes());
        in.small();
        return Rows.unpack(in);
    }
}
