package org.harrow.fuzz;

/** Fuzzes JSON. */
public final class JsonFuzz {
    private JsonFuzz() {}

    /** Jazzer calls it by this name. */
    public static void fuzzerTestOneInput(byte[] input) {
        FuzzedFile.read("input.json", input);
    }
}
