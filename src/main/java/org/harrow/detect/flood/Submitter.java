package org.harrow.detect.flood;

import java.io.Serializable;
import java.util.List;
import org.harrow.detect.Rank;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * One account, or accounts linked as one operator, with what it submitted to projects of others.
 *
 * @param operator the account name that sorts first
 * @param submissions in order
 * @param cost what they cost the account, and what became of them
 * @param dropped submissions beyond those kept
 */
record Submitter(String operator, Submissions submissions, Cost cost, long dropped)
        implements Measured {

    /**
     * @param times of the submissions
     * @param repositories numbers of the repositories they went to
     * @param names of the repositories, by number
     * @param ids of the submissions
     */
    @SuppressWarnings("ArrayRecordComponent") // read-only
    record Submissions(
            List<TimeInterval> times, int[] repositories, List<String> names, List<String> ids)
            implements Serializable {
        Submissions {
            times = List.copyOf(times);
            names = List.copyOf(names);
            ids = List.copyOf(ids);
        }
    }

    /**
     * What the submissions cost and what became of them.
     *
     * @param pace median seconds
     * @param merged how many
     * @param closed without merging
     * @param dialogue with those who review
     * @param alike what the texts have in common
     */
    record Cost(Pace pace, int merged, int closed, Dialogue dialogue, Alike alike)
            implements Serializable {}

    /**
     * @param gap median seconds between two submissions, or null for one alone
     * @param branch median seconds from the last preparation to the submission, or null where none
     *     is in the record
     */
    record Pace(@Nullable Double gap, @Nullable Double branch) implements Serializable {}

    /**
     * @param asked submissions that somebody else reviewed or commented
     * @param answered of these, how many the account came back to within seven days
     */
    record Dialogue(int asked, int answered) implements Serializable {}

    /**
     * @param texts that were read and say something
     * @param similarity mean over pairs of the first hundred, or null for fewer than two
     * @param chores submissions that call themselves upkeep
     */
    record Alike(int texts, @Nullable Double similarity, int chores) implements Serializable {}

    @Override
    public Rank rank() {
        return Rank.of("account " + operator);
    }

    String venue() {
        return Places.venue(operator);
    }

    int size() {
        return submissions.times().size();
    }

    /** See {@link Windows}. */
    Windows windows() {
        return Windows.of(submissions.times(), submissions.repositories());
    }
}
