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
import org.harrow.detect.Item;

/** Items and units as bytes. */
final class Items {
    private Items() {}

    /** Units of the detector with this number. */
    static Block block(int detector, List<Item> units) {
        return new Block(
                Block.Kind.UNITS, new Packer().number(detector).bytes(write(units)).take());
    }

    static byte[] write(List<? extends Item> items) {
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
        List<Item> items = new ArrayList<>();
        try (ObjectInputStream in = new OwnLoader(bytes)) {
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
