package org.harrow.intake.github;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.harrow.intake.Delivery;
import org.harrow.intake.RejectedRecord;
import org.harrow.intake.bytes.Limits;
import org.harrow.intake.bytes.Unit;
import org.harrow.intake.content.Ids;
import org.harrow.intake.json.JsonReader;
import org.harrow.intake.json.JsonRefusal;
import org.harrow.intake.json.JsonSession;
import org.harrow.intake.json.JsonValue;
import org.harrow.model.CaseException;
import org.harrow.model.Coverage;
import org.jspecify.annotations.Nullable;

/**
 * A listing or object of the REST API. Entries of a timeline do not name their thread unless they
 * are comments or reviews: the first that does names it for all, and those before it wait.
 */
final class RestSession implements JsonSession {
    private static final int MOST_WAITING = 1000;
    private static final long[] PAGES = {30, 100, 300, 1000};

    private final List<Unit> waiting = new ArrayList<>();
    private final JsonReader again = new JsonReader();
    private GithubThread context = GithubThread.UNKNOWN;
    private long waitingBytes;
    private long records;

    @Override
    public void unit(Unit unit, JsonValue value, Delivery out) throws CaseException {
        records++;
        RestRecord kind;
        try {
            kind = RestRecord.of(value);
        } catch (RejectedRecord e) {
            out.reject(unit, e.sentence());
            return;
        }
        GithubThread own = GithubThread.of(value);
        if (kind == RestRecord.TIMELINE && !context.isKnown() && !names(value, own)) {
            waitFor(unit, out);
            return;
        }
        if (kind == RestRecord.TIMELINE && own.isKnown() && !value.has("issue")) {
            context = own.or(context);
            release(out);
        }
        out.tell(unit, value, record -> kind.tell(record, context));
        if (kind == RestRecord.PULL || kind == RestRecord.ISSUE) {
            ThreadCoverage.stated(value, out);
        }
    }

    @Override
    public void end(@Nullable JsonValue frame, Delivery out) throws CaseException {
        release(out);
        if (frame != null) {
            stated(frame, out);
            return;
        }
        for (long page : PAGES) {
            if (records == page) {
                out.coverage(
                        new Coverage(
                                "listing",
                                "records",
                                null,
                                records,
                                "the listing ends at exactly "
                                        + page
                                        + ", a page limit: later pages may be missing"));
            }
        }
    }

    private static boolean names(JsonValue entry, GithubThread own) {
        return own.isKnown() || entry.get("issue") != null;
    }

    private void stated(JsonValue frame, Delivery out) throws CaseException {
        Long total = Ids.count(frame, "total_count");
        JsonValue cut = frame.get("incomplete_results");
        if (cut != null && cut.isTrue()) {
            out.coverage(
                    new Coverage(
                            "search",
                            "search",
                            null,
                            records,
                            "the search timed out (incomplete_results): items may be missing"));
        }
        if (total != null) {
            out.coverage(
                    new Coverage(
                            "search", "items", total, records, "the answer's own total_count"));
        }
    }

    private void waitFor(Unit unit, Delivery out) throws CaseException {
        byte[] copy = Arrays.copyOfRange(unit.bytes(), unit.from(), unit.to());
        waiting.add(new Unit(copy, 0, copy.length, unit.offset(), unit.line()));
        waitingBytes += copy.length;
        if (waiting.size() >= MOST_WAITING || waitingBytes > Limits.RECORD) {
            release(out);
        }
    }

    private void release(Delivery out) throws CaseException {
        for (Unit unit : waiting) {
            try {
                JsonValue value = again.read(unit.bytes(), unit.from(), unit.to());
                out.tell(unit, value, record -> RestRecord.TIMELINE.tell(record, context));
            } catch (JsonRefusal e) {
                out.reject(unit, String.valueOf(e.getMessage()));
            }
        }
        waiting.clear();
        waitingBytes = 0;
    }
}
