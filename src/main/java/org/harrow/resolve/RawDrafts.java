package org.harrow.resolve;

import java.util.Arrays;
import org.harrow.model.Adjacency;

/**
 * The visible drafts of a case in columns, one row each, in the order of the file. What is not
 * known is -1 in a column of numbers and {@link #UNDATED} in a time.
 */
public final class RawDrafts {
    /** Stands for "no usable time". */
    public static final long UNDATED = Long.MIN_VALUE;

    /** {@link #shape} of a record that tells no action. */
    public static final int SILENT = 0;

    /** Of any other entry of a timeline. */
    public static final int ENTRY = 1;

    /** Of a comment in the conversation. */
    public static final int COMMENT = 2;

    /** Of a review. */
    public static final int REVIEW = 3;

    /** Of a comment that a timeline does not list: on a line, in a discussion. */
    public static final int LINE_COMMENT = 4;

    /** Of a thread itself. */
    public static final int THREAD = 5;

    /** Of a post of its own, which begins a thread or stands in a feed. */
    public static final int POST = 6;

    /** Number of shapes. */
    public static final int SHAPES = 7;

    /** Number of rows. */
    public final int size;

    /** The draft's row in the case file. */
    public final long[] draft;

    /** The record's row that is its exhibit: the lowest of equal records. */
    public final long[] record;

    /** Rank of that record among all: by source, entry and place. */
    public final long[] rank;

    /** Hash of the key, first 8 bytes. */
    public final long[] keyHigh;

    /** Hash of the key, next 8 bytes. */
    public final long[] keyLow;

    /** Hash of key, time and text, first 8 bytes. */
    public final long[] versionHigh;

    /** Hash of key, time and text, next 8 bytes. */
    public final long[] versionLow;

    /** First possible microsecond. */
    public final long[] lo;

    /** Last possible microsecond. */
    public final long[] hi;

    /** Ordinal of the kind. */
    public final byte[] kind;

    /** What the action is in a listing: one of {@link #ENTRY} to {@link #POST}. */
    public final byte[] shape;

    /** Ordinal of the clock. */
    public final byte[] clock;

    /** True where the time is taken from something else. */
    public final boolean[] derived;

    /** True where the source left the object's id out, and its name is made of author and time. */
    public final boolean[] composed;

    /** Number of the account as seen that acts. */
    public final int[] account;

    /** Number of the artifact's name. */
    public final int[] artifact;

    /** Number of the account as seen whose artifact it is, where the record says so. */
    public final int[] owner;

    /** Number of the source. */
    public final int[] source;

    /** Hash of the object's full name, 0 for none. */
    public final long[] object;

    /** Hash of the name of what it answers, 0 for none. */
    public final long[] replyTo;

    /**
     * @param size number of rows
     */
    public RawDrafts(int size) {
        this.size = size;
        draft = new long[size];
        record = new long[size];
        rank = new long[size];
        keyHigh = new long[size];
        keyLow = new long[size];
        versionHigh = new long[size];
        versionLow = new long[size];
        lo = new long[size];
        hi = new long[size];
        kind = new byte[size];
        shape = new byte[size];
        clock = new byte[size];
        derived = new boolean[size];
        composed = new boolean[size];
        account = new int[size];
        artifact = new int[size];
        owner = new int[size];
        source = new int[size];
        object = new long[size];
        replyTo = new long[size];
    }

    /** The first rows only. */
    public RawDrafts first(int count) {
        return count == size ? this : new RawDrafts(this, count);
    }

    /** The same rows and further empty ones. */
    RawDrafts plus(int more) {
        return new RawDrafts(this, size + more);
    }

    private RawDrafts(RawDrafts all, int count) {
        size = count;
        draft = Arrays.copyOf(all.draft, count);
        record = Arrays.copyOf(all.record, count);
        rank = Arrays.copyOf(all.rank, count);
        keyHigh = Arrays.copyOf(all.keyHigh, count);
        keyLow = Arrays.copyOf(all.keyLow, count);
        versionHigh = Arrays.copyOf(all.versionHigh, count);
        versionLow = Arrays.copyOf(all.versionLow, count);
        lo = Arrays.copyOf(all.lo, count);
        hi = Arrays.copyOf(all.hi, count);
        kind = Arrays.copyOf(all.kind, count);
        shape = Arrays.copyOf(all.shape, count);
        clock = Arrays.copyOf(all.clock, count);
        derived = Arrays.copyOf(all.derived, count);
        composed = Arrays.copyOf(all.composed, count);
        account = Arrays.copyOf(all.account, count);
        artifact = Arrays.copyOf(all.artifact, count);
        owner = Arrays.copyOf(all.owner, count);
        source = Arrays.copyOf(all.source, count);
        object = Arrays.copyOf(all.object, count);
        replyTo = Arrays.copyOf(all.replyTo, count);
    }

    /** True where the draft has a usable time. */
    public boolean isDated(int row) {
        return lo[row] != UNDATED;
    }

    /**
     * What drafts point to, by row.
     *
     * @param links numbers of artifacts' names
     * @param mentions numbers of accounts as seen
     */
    public record Pointers(Adjacency links, Adjacency mentions) {}
}
