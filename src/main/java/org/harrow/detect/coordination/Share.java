package org.harrow.detect.coordination;

import org.harrow.detect.Item;
import org.harrow.detect.Rank;

/**
 * That an account shared a thing.
 *
 * @param account who
 * @param thing name of an artifact, or {@code text:} and a hash of what was said
 * @param rank when at the earliest, and which action
 * @param latest when at the latest, microseconds
 */
record Share(String account, String thing, Rank rank, long latest) implements Item {}
