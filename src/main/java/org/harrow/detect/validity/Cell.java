package org.harrow.detect.validity;

import java.io.Serializable;
import java.util.List;
import org.harrow.detect.Item;
import org.harrow.detect.Rank;
import org.harrow.stats.Clumping;

/**
 * One project, or one reporter in it, over one stretch of time.
 *
 * @param name what it is
 * @param own its reports
 * @param others what they are compared with: other reporters in the same time, or the project's
 *     earlier quarters; none where there is nothing
 * @param exposure for the volume
 * @param records of its reports
 */
record Cell(Name name, Counts own, Counts others, Exposure exposure, Records records)
        implements Item {

    /**
     * @param project it is about
     * @param reporter or empty for all
     * @param period {@code 2026-Q1}, or {@code all}
     */
    record Name(String project, String reporter, String period) implements Serializable {}

    /**
     * @param days of the cell
     * @param otherDays of what it is compared with; 0 where there is nothing
     * @param clumping of the reports of both
     */
    record Exposure(double days, double otherDays, Clumping clumping) implements Serializable {
        /** Nothing to compare with. */
        static Exposure alone(double days) {
            return new Exposure(days, 0, Clumping.NONE);
        }
    }

    /**
     * @param first microsecond of the first report
     * @param last of the last
     * @param prolific reports of the reporter with the most
     * @param ids of the reports, the first 100
     */
    record Records(long first, long last, int prolific, List<String> ids) implements Serializable {
        Records {
            ids = List.copyOf(ids);
        }
    }

    @Override
    public Rank rank() {
        return Rank.of(name.project() + "\n" + name.reporter() + "\n" + name.period());
    }

    boolean isOfReporter() {
        return !name.reporter().isEmpty();
    }

    boolean isWhole() {
        return name.period().equals("all");
    }
}
