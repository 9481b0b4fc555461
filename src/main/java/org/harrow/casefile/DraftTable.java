package org.harrow.casefile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The drafts of a case, one after the other, by id: what a snapshot is made of. */
public final class DraftTable implements AutoCloseable {
    /** Stands for "none" where a number is asked. */
    public static final int NONE = -1;

    /** Stands for "no usable time". */
    public static final long UNDATED = Long.MIN_VALUE;

    private final PreparedStatement query;
    private final ResultSet row;

    /** Starts before the first one. */
    public DraftTable(Connection db) throws SQLException {
        query =
                db.prepareStatement(
                        "SELECT id, record, key_high, key_low, version_high, version_low, kind,"
                                + " account, artifact, owner, lo, hi, clock, derived, object, reply_to"
                                + " FROM draft ORDER BY id");
        row = query.executeQuery();
    }

    /** How many there are, visible or not. */
    public static int count(Connection db) throws SQLException {
        return Math.toIntExact(CaseFile.number(db, "SELECT count(*) FROM draft"));
    }

    /** Steps to the next one. */
    public boolean next() throws SQLException {
        return row.next();
    }

    /** The row's number. */
    public long id() throws SQLException {
        return row.getLong(1);
    }

    /** The record it is told by. */
    public long record() throws SQLException {
        return row.getLong(2);
    }

    /** Hash of the action's key. */
    public long keyHigh() throws SQLException {
        return row.getLong(3);
    }

    /** Second half. */
    public long keyLow() throws SQLException {
        return row.getLong(4);
    }

    /** Hash of key, time and text. */
    public long versionHigh() throws SQLException {
        return row.getLong(5);
    }

    /** Second half. */
    public long versionLow() throws SQLException {
        return row.getLong(6);
    }

    /** Ordinal of the kind. */
    public byte kind() throws SQLException {
        return (byte) row.getInt(7);
    }

    /** Number of the account as seen, or {@link #NONE}. */
    public int account() throws SQLException {
        return orNone(8);
    }

    /** Number of the artifact. */
    public int artifact() throws SQLException {
        return row.getInt(9);
    }

    /** Number of the owner as seen, or {@link #NONE}. */
    public int owner() throws SQLException {
        return orNone(10);
    }

    /** First possible microsecond, or {@link #UNDATED}. */
    public long lo() throws SQLException {
        return orUndated(11);
    }

    /** Last possible microsecond, or {@link #UNDATED}. */
    public long hi() throws SQLException {
        return orUndated(12);
    }

    /** Ordinal of the clock. */
    public byte clock() throws SQLException {
        return (byte) row.getInt(13);
    }

    /** True where the time is taken from something else. */
    public boolean derived() throws SQLException {
        return row.getInt(14) != 0;
    }

    /** The object as it is stored: from the slash on where it lies in the artifact; or null. */
    public @org.jspecify.annotations.Nullable String object() throws SQLException {
        return row.getString(15);
    }

    /** What it answers, or null. */
    public @org.jspecify.annotations.Nullable String replyTo() throws SQLException {
        return row.getString(16);
    }

    private int orNone(int column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? NONE : value;
    }

    private long orUndated(int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? UNDATED : value;
    }

    @Override
    public void close() throws SQLException {
        row.close();
        query.close();
    }
}
