package org.harrow.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.harrow.detect.Item;

/** Items and units as bytes. */
final class Items {
    private Items() {}

    /** Units of the detector with this number. */
    static Block block(int detector, List<Item> units) {
        return new Block(
                Block.Kind.UNITS, new Packer().number(detector).bytes(write(units)).take());
    }

    /** The units of a {@link #block}, still packed. */
    static byte[] packed(Block block) {
        Unpacker in = new Unpacker(block.bytes());
        in.small();
        return in.bytes();
    }

    /** One item alone. */
    static byte[] one(Class<?> type, Item item) {
        if (item.getClass() == type && Records.canPack(type)) {
            Packer out = new Packer();
            Records.pack(out, type, item);
            return out.take();
        }
        return write(List.of(item));
    }

    /** The item that {@link #one} packed. */
    static Item one(Class<?> type, byte[] bytes) {
        if (Records.canPack(type)) {
            return (Item) Objects.requireNonNull(Records.unpack(new Unpacker(bytes), type));
        }
        return read(bytes).getFirst();
    }

    /** Items of one simple type packed, others by Java's own serialisation. */
    static byte[] write(List<? extends Item> items) {
        Class<?> type = items.isEmpty() ? Item.class : items.getFirst().getClass();
        if (Records.canPack(type) && items.stream().allMatch(i -> i.getClass() == type)) {
            Packer out = new Packer().text(type.getName()).number(items.size());
            items.forEach(item -> Records.pack(out, type, item));
            return out.take();
        }
        return new Packer().text("").bytes(serialised(items)).take();
    }

    private static byte[] serialised(List<? extends Item> items) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new ArrayList<>(items));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What the cluster itself wrote a moment ago; never a file's bytes. */
    static List<Item> read(byte[] bytes) {
        Unpacker packed = new Unpacker(bytes);
        String name = packed.text();
        List<Item> items = new ArrayList<>();
        if (!name.isEmpty()) {
            Class<?> type = named(name);
            for (int left = packed.small(); left > 0; left--) {
                items.add((Item) Objects.requireNonNull(Records.unpack(packed, type)));
            }
            return items;
        }
        try (ObjectInputStream in = new OwnLoader(packed.bytes())) {
            for (Object item : (List<?>) in.readObject()) {
                items.add((Item) item);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        return items;
    }

    private static Class<?> named(String type) {
        try {
            return Class.forName(type, false, Items.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A cluster loads the job's classes by a loader of their own. */
    private static final class OwnLoader extends ObjectInputStream {
        OwnLoader(byte[] bytes) throws IOException {
            super(new ByteArrayInputStream(bytes));
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass type)
                throws IOException, ClassNotFoundException {
            try {
                return Class.forName(type.getName(), false, Items.class.getClassLoader());
            } catch (ClassNotFoundException e) {
                return super.resolveClass(type);
            }
        }
    }
}
