package org.harrow.intake.own;

import java.util.List;
import java.util.Set;
import org.harrow.intake.Format;
import org.harrow.intake.FormatInfo;
import org.harrow.intake.json.JsonFormat;

/** Harrow's own forms. */
public final class OwnFormat {
    /** The bundle of a sweep. */
    public static final String SWEEP = "harrow.sweep";

    private static final int CERTAIN = 100;

    private OwnFormat() {}

    /** All of them. */
    public static List<Format> all() {
        return List.of(actions(), sweep());
    }

    private static Format actions() {
        FormatInfo info =
                new FormatInfo(
                        "harrow.ndjson",
                        "harrow",
                        "Harrow's own form: one action a line",
                        "harrow export CASE --format ndjson --identified REASON -o FILE.ndjson",
                        new FormatInfo.Traits(
                                "harrow, key, version, kind and exhibit in every line; 100 of 100",
                                "the clock that each line names",
                                "the records themselves: an exhibit of the first case is carried"
                                        + " along by its hash"));
        return new JsonFormat(
                info,
                seen -> seen.has("harrow", "key", "version", "kind", "exhibit") ? CERTAIN : 0,
                Set.of(),
                OwnSession::new);
    }

    private static Format sweep() {
        FormatInfo info =
                new FormatInfo(
                        SWEEP,
                        "harrow",
                        "The bundle of a sweep: rates counted over everybody, to compare with",
                        "harrow-sweep INPUT... --out BUNDLE.ndjson.gz, on a cluster",
                        new FormatInfo.Traits(
                                "harrow_sweep and is in every line; 100 of 100",
                                "none: it tells no action",
                                "names, until one is opened with a reason"));
        return new JsonFormat(
                info,
                seen -> seen.has("harrow_sweep", "is") ? CERTAIN : 0,
                Set.of(),
                SweepSession::new);
    }
}
