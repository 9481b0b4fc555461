package org.harrow.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.harrow.model.Coverage;

/** How many records of a listing the next one no longer holds. */
final class Gone {
    private final Snapshot before;
    private final Snapshot after;
    private final long[] count = new long[RawDrafts.SHAPES];

    Gone(Snapshot before, Snapshot after) {
        this.before = before;
        this.after = after;
    }

    void add(int shape) {
        count[shape]++;
    }

    /**
     * @param artifact name of the thread
     */
    Coverage told(String artifact) {
        List<String> parts = new ArrayList<>();
        part(parts, RawDrafts.POST, "posts");
        part(parts, RawDrafts.COMMENT, "comments");
        part(parts, RawDrafts.REVIEW, "reviews");
        part(parts, RawDrafts.LINE_COMMENT, "line comments");
        part(parts, RawDrafts.ENTRY, "other entries");
        part(parts, RawDrafts.SILENT, "side effects such as mentioned");
        return new Coverage(
                artifact,
                "no longer listed",
                null,
                Arrays.stream(count).sum(),
                String.join(", ", parts)
                        + " in "
                        + before.place.name()
                        + " and no longer in "
                        + after.place.name());
    }

    private void part(List<String> parts, int shape, String what) {
        if (count[shape] > 0) {
            parts.add(count[shape] + " " + what);
        }
    }
}
