package org.harrow.fuzz;

/** Fuzzes repositories as CAR. */
public final class CarFuzz {
    private CarFuzz() {}

    /** Jazzer calls it by this name. */
    public static void fuzzerTestOneInput(byte[] input) {
        FuzzedFile.read("input.car", input);
    }
}
