package org.harrow.intake.github.graph;

import org.harrow.intake.Delivery;
import org.harrow.intake.bytes.Unit;
import org.harrow.intake.json.JsonSession;
import org.harrow.intake.json.JsonValue;
import org.harrow.model.CaseException;
import org.harrow.model.Coverage;
import org.jspecify.annotations.Nullable;

/** One file of GraphQL's words: an answer, a listing of {@code gh}, an archive. */
final class GraphSession implements JsonSession {
    /** {@code gh} lists this many where {@code --limit} does not say; GitHub's pages end here. */
    private static final long[] LIMITS = {30, 100, 1000};

    private final boolean isListing;
    private long units;
    private long unnamed;

    /**
     * @param isListing true where each value is one pull request or issue of a listing
     */
    GraphSession(boolean isListing) {
        this.isListing = isListing;
    }

    @Override
    public void unit(Unit unit, JsonValue value, Delivery out) throws CaseException {
        long before = out.records();
        units++;
        errors(value, out);
        JsonValue data = value.isObject() ? value.get("data") : null;
        new GraphWalk(unit, out).walk(data == null ? value : data, GraphWalk.Spot.TOP);
        if (out.records() == before && !value.has("errors")) {
            out.reject(unit, "There is no pull request, issue, comment or review in this.");
        }
        boolean isBare = value.has("number") && !value.has("url") && !value.has("repository");
        unnamed += isBare ? 1 : 0;
    }

    private static void errors(JsonValue value, Delivery out) throws CaseException {
        if (value.isObject() && !value.list("errors").isEmpty()) {
            String first = value.list("errors").getFirst().text("message");
            out.problem(
                    "GitHub answered with errors ("
                            + value.list("errors").size()
                            + ", the first: "
                            + first
                            + "); what they are about is missing. Ask again.");
        }
    }

    @Override
    public void end(@Nullable JsonValue frame, Delivery out) throws CaseException {
        if (frame != null) {
            return;
        }
        if (unnamed > 0) {
            out.coverage(
                    new Coverage(
                            "listing",
                            "repository",
                            null,
                            0,
                            unnamed
                                    + " records name neither repository nor address: export again"
                                    + " with url, author and createdAt among the --json fields"));
        }
        for (long limit : LIMITS) {
            if (isListing && units == limit) {
                out.coverage(
                        new Coverage(
                                "listing",
                                "records",
                                null,
                                units,
                                "the listing ends at exactly "
                                        + limit
                                        + ", a limit: later ones may be missing"));
            }
        }
    }
}
