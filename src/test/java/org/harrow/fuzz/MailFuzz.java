package org.harrow.fuzz;

/** Fuzzes mails. */
public final class MailFuzz {
    private MailFuzz() {}

    /** Jazzer calls it by this name. */
    public static void fuzzerTestOneInput(byte[] input) {
        FuzzedFile.read("input.mbox", input);
    }
}
