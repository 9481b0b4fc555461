package org.harrow.draw.chart;

import java.util.List;
import org.harrow.draw.Ruler;

/**
 * Durations on a logarithmic scale from ten seconds to thirty days; what is shorter or longer lies
 * on the edge.
 *
 * @param from where ten seconds lie, in logical pixels
 * @param to where thirty days lie; may be less than {@code from}
 */
public record LogTime(double from, double to) {

    /** Ten seconds: faster is no reading, whoever acts. */
    public static final long LEAST = 10_000_000L;

    /** Thirty days: what comes later answers something else. */
    public static final long MOST = 30 * 86_400_000_000L;

    private static final long MINUTE = Ruler.MINUTE;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    /** Durations people have words for; forty minutes is the ruler's. */
    private static final List<Tick> TICKS =
            List.of(
                    new Tick(LEAST, "10 s"),
                    new Tick(MINUTE, "1 m"),
                    new Tick(5 * MINUTE, "5 m"),
                    new Tick(Ruler.FORTY_MINUTES, "40 m"),
                    new Tick(3 * HOUR, "3 h"),
                    new Tick(12 * HOUR, "12 h"),
                    new Tick(DAY, "1 d"),
                    new Tick(3 * DAY, "3 d"),
                    new Tick(7 * DAY, "7 d"),
                    new Tick(MOST, "30 d"));

    /** A duration that has a line and a label. */
    public record Tick(long micros, String label) {}

    /** The durations that have a line. */
    public static List<Tick> ticks() {
        return TICKS;
    }

    /** Where a duration lies. */
    public double at(long micros) {
        double held = StrictMath.clamp(micros, LEAST, MOST);
        double share = StrictMath.log(held / LEAST) / StrictMath.log((double) MOST / LEAST);
        return from + share * (to - from);
    }
}
