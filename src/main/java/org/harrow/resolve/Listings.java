package org.harrow.resolve;

import java.util.List;

/**
 * Which records stand in which listings: what a later export of the same listing no longer holds,
 * or holds with another text, was changed in between.
 *
 * @param places files, or members of containers, that list records
 * @param place place of each sighting; sightings are sorted by place and by where they stand in it
 * @param record what was seen, by a number for each key and bytes
 * @param keyOfRecord the record whatever its bytes, by that number
 * @param recordOfDraft that number for each raw draft, or -1
 */
@SuppressWarnings("ArrayRecordComponent") // read-only by contract: there may be millions
public record Listings(
        List<Place> places, int[] place, int[] record, int[] keyOfRecord, int[] recordOfDraft) {
    /** Nothing is listed twice. */
    public static final Listings NONE =
            new Listings(List.of(), new int[0], new int[0], new int[0], new int[0]);

    /** Stands for a time that nobody stated. */
    public static final long UNSTATED = Long.MIN_VALUE;

    /**
     * @param name the file's or member's name, for a reader
     * @param sha256 of the file
     * @param captured microsecond of its export as the analyst says, or {@link #UNSTATED}
     * @param answered the same as the server's answer says that was recorded with it, likewise
     * @param how what it lists and how much its silence says
     */
    public record Place(String name, String sha256, long captured, long answered, How how) {
        /** How much its silence says. */
        public Trust trust() {
            return how.trust;
        }

        /** What its records belong together by. */
        public By by() {
            return how.by;
        }

        /** True where it holds everything there was of its thread. */
        public boolean isWhole() {
            return how.trust == Trust.WHOLE;
        }
    }

    /**
     * @param by what its records belong together by
     * @param trust how much it says that something is not there
     */
    public record How(By by, Trust trust) {}

    /** What the records of a listing belong together by. */
    public enum By {
        /** Conversations, each in the order of its listing. */
        THREAD,
        /** One conversation as a tree below the record that was asked for, which comes first. */
        TREE,
        /** What accounts wrote, each in the order of its listing. */
        ACCOUNT
    }

    /** How much it says that a listing does not hold a record. */
    public enum Trust {
        /** It holds everything there was of its thread. */
        WHOLE,
        /** It is a page, or several. */
        PAGE,
        /** Some of it could not be read: what is not there may have been. */
        DAMAGED
    }
}
