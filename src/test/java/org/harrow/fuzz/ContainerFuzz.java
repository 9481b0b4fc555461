package org.harrow.fuzz;

/** Fuzzes containers. */
public final class ContainerFuzz {
    private ContainerFuzz() {}

    /** Jazzer calls it by this name. */
    public static void fuzzerTestOneInput(byte[] input) {
        FuzzedFile.read("input.zip", input);
    }
}
