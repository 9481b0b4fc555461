package org.harrow.model;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A run of bytes.
 *
 * @param offset first byte, counted from 0
 * @param length number of bytes
 */
public record Place(long offset, long length) implements Serializable, Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparingLong(Place::offset).thenComparingLong(Place::length);

    public Place {
        if (offset < 0 || length < 0) {
            throw new IllegalArgumentException("no such place: " + offset + "+" + length);
        }
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
