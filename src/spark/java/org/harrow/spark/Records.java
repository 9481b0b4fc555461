package org.harrow.spark;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/**
 * Packs records of numbers, texts, enums and such records by their components: many millions of
 * small items travel between stages, and Java's own serialisation writes each one's classes with
 * it.
 */
final class Records {
    private static final ClassValue<@Nullable Shape> SHAPES =
            new ClassValue<>() {
                @Override
                protected @Nullable Shape computeValue(Class<?> type) {
                    return Shape.of(type);
                }
            };

    private Records() {}

    /** How a record is taken apart and put together again. */
    private record Shape(Method[] parts, Class<?>[] types, Constructor<?> whole) {
        static @Nullable Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            if (components == null) {
                return null;
            }
            Method[] parts = new Method[components.length];
            Class<?>[] types = new Class<?>[components.length];
            try {
                for (int i = 0; i < parts.length; i++) {
                    types[i] = components[i].getType();
                    if (!isSimple(types[i]) && SHAPES.get(types[i]) == null) {
                        return null;
                    }
                    parts[i] = components[i].getAccessor();
                    parts[i].setAccessible(true);
                }
                Constructor<?> whole = type.getDeclaredConstructor(types);
                whole.setAccessible(true);
                return new Shape(parts, types, whole);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }

        private static boolean isSimple(Class<?> type) {
            return type == long.class
                    || type == int.class
                    || type == boolean.class
                    || type == String.class
                    || type.isEnum();
        }
    }

    /** True where every component, and theirs, can be packed. */
    static boolean canPack(Class<?> type) {
        return SHAPES.get(type) != null;
    }

    /** Packs a record of exactly this type. */
    static void pack(Packer out, Class<?> type, @Nullable Object value) {
        Shape shape = SHAPES.get(type);
        out.number(value == null ? 0 : 1);
        if (value == null || shape == null) {
            return;
        }
        try {
            for (int i = 0; i < shape.parts.length; i++) {
                part(out, shape.types[i], shape.parts[i].invoke(value));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("EnumOrdinal") // read by the same build
    private static void part(Packer out, Class<?> type, @Nullable Object value) {
        switch (value) {
            case Long number -> out.fixed(number);
            case Integer number -> out.number(number);
            case Boolean yes -> out.number(yes ? 1 : 0);
            case Enum<?> word -> out.number(word.ordinal());
            case String text -> out.text(text);
            case null, default -> {
                if (type == String.class) {
                    out.text(null);
                } else if (type.isEnum()) {
                    out.number(-1);
                } else {
                    pack(out, type, value);
                }
            }
        }
    }

    /** Reads a record of this type. */
    static @Nullable Object unpack(Unpacker in, Class<?> type) {
        Shape shape = SHAPES.get(type);
        if (in.number() == 0 || shape == null) {
            return null;
        }
        @Nullable Object[] parts = new Object[shape.types.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = part(in, shape.types[i]);
        }
        try {
            return shape.whole.newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object part(Unpacker in, Class<?> type) {
        if (type == long.class) {
            return in.fixed();
        } else if (type == int.class) {
            return in.small();
        } else if (type == boolean.class) {
            return in.number() != 0;
        } else if (type == String.class) {
            return in.textOrNull();
        } else if (type.isEnum()) {
            int word = in.small();
            return word < 0 ? null : type.getEnumConstants()[word];
        }
        return unpack(in, type);
    }
}
