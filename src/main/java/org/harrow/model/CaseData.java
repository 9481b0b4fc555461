package org.harrow.model;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A read-only snapshot of a case: what detectors, the graph and the drawing see. Same records, same
 * snapshot, whatever the order of import.
 */
public final class CaseData {
    /** The time is taken from something else on the same clock. */
    public static final byte DERIVED = 1;

    /** A later version of an action that is also here. */
    public static final byte REVISION = 2;

    /** The record does not name the account; {@link #inferred} does. */
    public static final byte INFERRED = 4;

    private static final Kind[] KINDS = Kind.values();
    private static final Clock[] CLOCKS = Clock.values();

    private final Columns columns;
    private final List<Account> accounts;
    private final List<String> artifacts;
    private final Derived derived;

    /**
     * @param columns the dated actions, sorted
     * @param accounts dictionary of account numbers
     * @param artifacts dictionary of artifact numbers, names as on the command line
     * @param derived what follows from the records without standing in one
     */
    public CaseData(
            Columns columns, List<Account> accounts, List<String> artifacts, Derived derived) {
        this.columns = columns;
        this.accounts = List.copyOf(accounts);
        this.artifacts = List.copyOf(artifacts);
        this.derived = derived;
    }

    /**
     * What follows from the records without standing in one.
     *
     * @param inferences by row, for rows flagged {@link #INFERRED}
     * @param nearMisses artifact number of a link that almost matches a page of the case, to that
     *     page's number; they stay two artifacts
     * @param undated how many actions have no usable time
     */
    public record Derived(
            Map<Integer, Inference> inferences, Map<Integer, Integer> nearMisses, long undated) {
        /** Nothing derived. */
        public static final Derived NONE = new Derived(Map.of(), Map.of(), 0);

        public Derived {
            inferences = Map.copyOf(inferences);
            nearMisses = Map.copyOf(nearMisses);
        }
    }

    /** The arrays themselves, for loops over many rows. */
    public Columns columns() {
        return columns;
    }

    /** Number of dated actions. */
    public int size() {
        return columns.size();
    }

    /** Number of actions without a usable time. */
    public long undated() {
        return derived.undated();
    }

    /** All accounts; an account's number is its place here. */
    public List<Account> accounts() {
        return accounts;
    }

    /** All artifacts' names; an artifact's number is its place here. */
    public List<String> artifacts() {
        return artifacts;
    }

    /** When the row's action happened. */
    public TimeInterval at(int row) {
        return new TimeInterval(columns.when().lo()[row], columns.when().hi()[row]);
    }

    /** Whose clock says so. */
    public Clock clock(int row) {
        return CLOCKS[columns.when().clock()[row]];
    }

    /** What was done. */
    public Kind kind(int row) {
        return KINDS[columns.what().kind()[row]];
    }

    /** Number of the account that acted, or -1. */
    public int account(int row) {
        return columns.what().account()[row];
    }

    /** Number of the artifact. */
    public int artifact(int row) {
        return columns.what().artifact()[row];
    }

    /** Number of the account whose artifact it is, or -1. */
    public int target(int row) {
        return columns.what().target()[row];
    }

    /** True where the row carries the flag. */
    public boolean has(int row, byte flag) {
        return (columns.what().flags()[row] & flag) != 0;
    }

    /** Who may have acted where the record does not say; null where nothing follows. */
    public @Nullable Inference inferred(int row) {
        return derived.inferences().get(row);
    }

    /** Links that almost match a page of the case, by artifact number; they stay two artifacts. */
    public Map<Integer, Integer> nearMisses() {
        return derived.nearMisses();
    }

    /** The action's id: 32 hexadecimal digits. */
    public String id(int row) {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(columns.keys().idHigh()[row])
                + hex.toHexDigits(columns.keys().idLow()[row]);
    }
}
