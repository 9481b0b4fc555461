package org.harrow.torture;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * How much is done to cases.
 *
 * @param runs of each kind
 * @param seed what is random follows from it
 * @param folder where cases may be made; emptied by whoever made it
 * @param said hears every run that went wrong, and now and then how far it is
 */
public record Torment(int runs, long seed, Path folder, Consumer<String> said) {

    /** How many runs there were, how many of them hit, and how many went wrong. */
    public record Outcome(int runs, int hits, int wrong) {}
}
