package org.harrow.fuzz;

/** Fuzzes tables. */
public final class CsvFuzz {
    private CsvFuzz() {}

    /** Jazzer calls it by this name. */
    public static void fuzzerTestOneInput(byte[] input) {
        FuzzedFile.read("input.csv", input);
    }
}
