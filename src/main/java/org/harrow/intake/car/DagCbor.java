package org.harrow.intake.car;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harrow.intake.bytes.Utf8;

/**
 * Reads DAG-CBOR strictly (RFC 8949 section 4.2 as IPLD narrows it): shortest forms, definite
 * lengths, keys sorted and each once, the one tag 42, 64-bit fractions; at most {@value #DEPTH}
 * levels.
 */
public final class DagCbor {
    /** How deep values may nest. */
    public static final int DEPTH = 128;

    private static final int LINK = 42;

    private final byte[] bytes;
    private final int to;
    private int at;

    private DagCbor(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.at = from;
        this.to = to;
    }

    /**
     * The one value that fills {@code bytes[from, to)}.
     *
     * @throws MalformedException where they are anything else
     */
    public static Value read(byte[] bytes, int from, int to) throws MalformedException {
        DagCbor reader = new DagCbor(bytes, from, to);
        Value value = reader.value(0);
        if (reader.at != to) {
            throw new MalformedException("bytes after the value");
        }
        return value;
    }

    /**
     * A map's bytes without one of its members: what a signature inside it signs.
     *
     * @throws MalformedException where it is no map with that member
     */
    static byte[] without(byte[] bytes, int from, int to, String member) throws MalformedException {
        DagCbor reader = new DagCbor(bytes, from, to);
        int first = reader.next();
        int count = first & 31;
        if (first >> 5 != 5 || count > 23 || count == 0) {
            throw new MalformedException("no small map");
        }
        for (int i = 0; i < count; i++) {
            int start = reader.at;
            boolean wanted =
                    reader.value(1) instanceof Value.Text(String name) && name.equals(member);
            reader.value(1);
            if (wanted) {
                byte[] out = new byte[to - from - (reader.at - start)];
                System.arraycopy(bytes, from, out, 0, start - from);
                System.arraycopy(bytes, reader.at, out, start - from, to - reader.at);
                out[0] = (byte) (first - 1);
                return out;
            }
        }
        throw new MalformedException("no member " + member);
    }

    private Value value(int depth) throws MalformedException {
        if (depth > DEPTH) {
            throw new MalformedException("values that nest deeper than " + DEPTH + " levels");
        }
        int first = next();
        int info = first & 31;
        return switch (first >> 5) {
            case 0 -> new Value.Whole(number(info));
            case 1 -> new Value.Whole(-1 - number(info));
            case 2 -> octets(length(info));
            case 3 -> new Value.Text(text(length(info)));
            case 4 -> list(length(info), depth);
            case 5 -> map(length(info), depth);
            case 6 -> link(info);
            default -> simple(info);
        };
    }

    private Value list(int count, int depth) throws MalformedException {
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(value(depth + 1));
        }
        return new Value.Many(List.copyOf(values));
    }

    private Value map(int count, int depth) throws MalformedException {
        Map<String, Value> values = new LinkedHashMap<>();
        byte[] last = new byte[0];
        for (int i = 0; i < count; i++) {
            if (!(value(depth + 1) instanceof Value.Text(String name))) {
                throw new MalformedException("a key that is no text");
            }
            byte[] key = name.getBytes(StandardCharsets.UTF_8);
            if (i > 0 && compare(last, key) >= 0) {
                throw new MalformedException("keys that are not sorted, or twice the same");
            }
            last = key;
            values.put(name, value(depth + 1));
        }
        return new Value.Members(values);
    }

    /** Shorter keys first, then by their bytes. */
    private static int compare(byte[] a, byte[] b) {
        return a.length != b.length
                ? Integer.compare(a.length, b.length)
                : Arrays.compareUnsigned(a, b);
    }

    private Value link(int info) throws MalformedException {
        if (number(info) != LINK || next() != 0x58 || next() != Cid.LENGTH + 1 || next() != 0) {
            throw new MalformedException("a tag that is no link");
        }
        Cid cid = Cid.of(bytes, at, to);
        at += Cid.LENGTH;
        return new Value.Link(cid);
    }

    private Value simple(int info) throws MalformedException {
        return switch (info) {
            case 20 -> new Value.Truth(false);
            case 21 -> new Value.Truth(true);
            case 22 -> new Value.Nothing();
            case 27 -> {
                double number = Double.longBitsToDouble(bits(8));
                if (!Double.isFinite(number)) {
                    throw new MalformedException("a number that is none");
                }
                yield new Value.Fraction(number);
            }
            default -> throw new MalformedException("a simple value of kind " + info);
        };
    }

    private Value octets(int length) {
        byte[] part = Arrays.copyOfRange(bytes, at, at + length);
        at += length;
        return new Value.Octets(Base64.getEncoder().withoutPadding().encodeToString(part));
    }

    private String text(int length) throws MalformedException {
        if (Utf8.firstBad(bytes, at, at + length) >= 0) {
            throw new MalformedException("a text that is not UTF-8");
        }
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    /** A length that the bytes left can hold: every element takes one at least. */
    private int length(int info) throws MalformedException {
        long length = number(info);
        if (length > to - at) {
            throw new MalformedException("a length beyond the end");
        }
        return (int) length;
    }

    private long number(int info) throws MalformedException {
        if (info < 24) {
            return info;
        }
        int size = info > 27 ? 0 : 1 << (info - 24);
        if (size == 0) {
            throw new MalformedException("a length that is not stated");
        }
        long number = bits(size);
        long least = size == 1 ? 24 : 1L << (size * 4);
        if (number < least) {
            throw new MalformedException("a number that is not in its shortest form, or too large");
        }
        return number;
    }

    private long bits(int size) throws MalformedException {
        long number = 0;
        for (int i = 0; i < size; i++) {
            number = (number << 8) | next();
        }
        return number;
    }

    private int next() throws MalformedException {
        if (at >= to) {
            throw new MalformedException("the end inside a value");
        }
        return bytes[at++] & 0xff;
    }
}
