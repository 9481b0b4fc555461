package org.harrow.fuzz;

/** Fuzzes feeds. */
public final class XmlFuzz {
    private XmlFuzz() {}

    /** Jazzer calls it by this name. */
    public static void fuzzerTestOneInput(byte[] input) {
        FuzzedFile.read("input.xml", input);
    }
}
