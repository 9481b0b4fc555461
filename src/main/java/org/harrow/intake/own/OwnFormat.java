package org.harrow.intake.own;

import java.util.List;
import java.util.Set;
import org.harrow.intake.Format;
import org.harrow.intake.FormatInfo;
import org.harrow.intake.json.JsonFormat;

/** Harrow's own form. */
public final class OwnFormat {
    private static final int CERTAIN = 100;

    private OwnFormat() {}

    /** The one there is. */
    public static List<Format> all() {
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
        return List.of(
                new JsonFormat(
                        info,
                        seen ->
                                seen.has("harrow", "key", "version", "kind", "exhibit")
                                        ? CERTAIN
                                        : 0,
                        Set.of(),
                        OwnSession::new));
    }
}
