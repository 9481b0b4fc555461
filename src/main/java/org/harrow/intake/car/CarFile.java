package org.harrow.intake.car;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of an archive (CAR version 1), each checked against its identifier.
 *
 * @param root what the archive is of
 * @param blocks where each whole block stands, by its identifier
 * @param damaged blocks whose bytes are not those their identifier names
 * @param cut where the archive breaks off, or -1
 */
public record CarFile(Cid root, Map<Cid, Span> blocks, List<Span> damaged, int cut) {

    /**
     * A run of bytes of the archive.
     *
     * @param from its first byte
     * @param to the place after its last byte
     */
    public record Span(int from, int to) {}

    /**
     * Reads an archive.
     *
     * @param bytes the whole of it
     * @throws MalformedException where it has no usable head
     */
    public static CarFile read(byte[] bytes, int from, int to) throws MalformedException {
        int[] at = {from};
        long headLength = varint(bytes, at, to);
        if (headLength < 1 || headLength > to - at[0]) {
            throw new MalformedException("no head");
        }
        int first = at[0] + (int) headLength;
        Cid root = root(DagCbor.read(bytes, at[0], first));
        Map<Cid, Span> blocks = new HashMap<>();
        List<Span> damaged = new ArrayList<>();
        at[0] = first;
        while (at[0] < to) {
            int start = at[0];
            long length = varint(bytes, at, to);
            if (length < Cid.LENGTH || length > to - at[0]) {
                return new CarFile(root, blocks, damaged, start);
            }
            int end = at[0] + (int) length;
            int data = at[0] + Cid.LENGTH;
            Cid cid = cid(bytes, at[0], end);
            if (cid != null && cid.names(bytes, data, end)) {
                blocks.putIfAbsent(cid, new Span(data, end));
            } else {
                damaged.add(new Span(start, end));
            }
            at[0] = end;
        }
        return new CarFile(root, blocks, damaged, -1);
    }

    private static Cid root(Value head) throws MalformedException {
        boolean known =
                head instanceof Value.Members members
                        && members.get("version") instanceof Value.Whole(long version)
                        && version == 1
                        && members.get("roots") instanceof Value.Many(List<Value> roots)
                        && roots.size() == 1;
        if (known
                && ((Value.Members) head).get("roots") instanceof Value.Many(List<Value> roots)
                && roots.getFirst() instanceof Value.Link(Cid cid)) {
            return cid;
        }
        throw new MalformedException("a head that is not of version 1 with one root");
    }

    private static @Nullable Cid cid(byte[] bytes, int at, int to) {
        try {
            return Cid.of(bytes, at, to);
        } catch (MalformedException e) {
            return null;
        }
    }

    /** A number of at most 35 bits, seven a byte; -1 where it is none. */
    private static long varint(byte[] bytes, int[] at, int to) {
        long number = 0;
        for (int shift = 0; shift < 35 && at[0] < to; shift += 7) {
            byte b = bytes[at[0]++];
            number |= (long) (b & 0x7f) << shift;
            if (b >= 0) {
                return number;
            }
        }
        return -1;
    }

    /** The value in a block that must be a map, or null where the block is not there. */
    public Value.@Nullable Members members(byte[] bytes, Cid cid) throws MalformedException {
        Span span = blocks.get(cid);
        if (span == null) {
            return null;
        }
        if (DagCbor.read(bytes, span.from(), span.to()) instanceof Value.Members members) {
            return members;
        }
        throw new MalformedException("a block that is no map");
    }
}
