package org.harrow.engine;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.harrow.casefile.DraftRows;
import org.harrow.model.AccountRef;
import org.harrow.model.Action;
import org.harrow.model.CanonicalJson;
import org.harrow.model.CaseException;
import org.harrow.model.Content;
import org.harrow.model.Stamp;
import org.harrow.model.TimeInterval;
import org.harrow.model.Times;
import org.harrow.report.Aliases;
import org.harrow.report.Bystanders;
import org.harrow.report.Leaks;
import org.harrow.report.Masking;
import org.harrow.report.ReportInput;
import org.harrow.report.Results;
import org.harrow.resolve.Resolved;
import org.jspecify.annotations.Nullable;

/**
 * Actions in Harrow's own form, as the format {@code harrow.ndjson} reads them: names and keys as
 * the record gives them, before anything is joined, so that another case joins them the same way.
 */
public final class TelledActions {
    private final ActionReader actions;
    private final DraftRows rows;

    private TelledActions(ActionReader actions, DraftRows rows) {
        this.actions = actions;
        this.rows = rows;
    }

    /**
     * Everything a report could show, with every action; masked without a reason, and with one all
     * accounts that no finding is about.
     *
     * @param times how times stand where accounts are masked
     */
    public static Everything everything(
            CaseSession session, @Nullable String identified, Times times) throws CaseException {
        ReportRequest.Options options = new ReportRequest.Options("en", null, null, null, times);
        ReportInput input =
                new ReportCollector(session)
                        .collect(new ReportRequest(identified, List.of(), options));
        List<Action> all = new ArrayList<>();
        session.actions(ActionQuery.ALL, all::add);
        Results results = input.results();
        ReportInput whole =
                new ReportInput(
                        input.heading(),
                        input.scope(),
                        input.register(),
                        new Results(
                                results.findings(),
                                TakenBack.of(session).actions(all),
                                results.quotes(),
                                results.methods(),
                                results.checked()),
                        input.custody());
        Aliases aliases = CaseSecret.aliases(session);
        return identified != null
                ? new Everything(Bystanders.mask(whole), Set.of())
                : new Everything(
                        Masking.mask(whole, aliases, CaseSecret.commitments(session)),
                        Leaks.removed(whole, aliases));
    }

    /**
     * What may be told of a case.
     *
     * @param told as a report could show it
     * @param removed what masking took out and must not be found again; nothing with names
     */
    public record Everything(ReportInput told, Set<String> removed) {}

    /** Hands over one line for each action, the undated ones last. */
    public static void each(CaseSession session, Consumer<String> out) throws CaseException {
        Snapshot now = session.snapshot();
        session.file()
                .<@Nullable Object>read(
                        db -> {
                            try (ActionReader actions = now.actions(db);
                                    DraftRows rows = new DraftRows(db)) {
                                TelledActions telling = new TelledActions(actions, rows);
                                telling.all(now.resolved().dated(), true, out);
                                telling.all(now.resolved().undated(), false, out);
                            }
                            return null;
                        });
    }

    /**
     * Which version of an action is the first can hang on where it was found, so ids cannot order
     * what happened at one moment: the lines themselves do.
     */
    private void all(Resolved.Rows where, boolean dated, Consumer<String> out) throws SQLException {
        List<String> moment = new ArrayList<>();
        long last = Long.MIN_VALUE;
        for (int i = 0; i < where.size(); i++) {
            Action action = dated ? actions.dated(i) : actions.undated(i);
            TimeInterval at = action.stamp().at();
            long now = at == null ? last : at.lo();
            if (now != last) {
                moment.stream().sorted().forEach(out);
                moment.clear();
                last = now;
            }
            moment.add(line(where, i, action));
        }
        moment.stream().sorted().forEach(out);
    }

    private String line(Resolved.Rows where, int at, Action action) throws SQLException {
        long draft = where.draft()[at];
        DraftRows.Row row = rows.get(draft);
        boolean follows = where.notes().containsKey(at);
        String id = action.id();
        Map<String, @Nullable Object> out = new TreeMap<>();
        out.put("key", follows ? id : row.key());
        out.put("version", follows ? id : row.version());
        out.put("account", follows ? null : account(row.account()));
        out.put("owner", account(row.owner()));
        out.put("artifact", row.artifact());
        out.put("object", object(action, row.artifact()));
        out.put("links", follows ? List.of() : rows.links(draft));
        out.put("mentions", follows ? List.of() : rows.mentions(draft));
        return rest(out, action, actions.carried(draft));
    }

    /** What lies inside the artifact is named after it as the record names it. */
    private static @Nullable String object(Action action, String artifact) {
        String object = action.deed().object();
        String name = action.deed().artifact();
        return object == null || !object.startsWith(name + "/")
                ? object
                : artifact + object.substring(name.length());
    }

    /** An action whose names are labels already. */
    public static String masked(Action action) {
        Map<String, @Nullable Object> out = new TreeMap<>();
        out.put("key", action.id());
        out.put("version", action.id());
        out.put("account", label(action.deed().account()));
        out.put("owner", label(action.deed().target()));
        out.put("artifact", action.deed().artifact());
        out.put("object", action.deed().object());
        out.put("links", action.content().links());
        out.put("mentions", action.content().mentions());
        return rest(out, action, null);
    }

    private static @Nullable Map<String, ?> label(@Nullable String name) {
        if (name == null) {
            return null;
        }
        int colon = Math.max(0, name.indexOf(':'));
        Map<String, @Nullable Object> out = new TreeMap<>();
        out.put("venue", name.substring(0, colon));
        out.put("login", name.substring(Math.min(name.length(), colon + 1)));
        return out;
    }

    private static String rest(
            Map<String, @Nullable Object> out, Action action, @Nullable String carried) {
        Stamp stamp = action.stamp();
        TimeInterval at = stamp.at();
        Content content = action.content();
        Map<String, String> attributes = new TreeMap<>(content.attributes());
        attributes.remove(Attributes.EXHIBIT);
        attributes.remove(Content.REPLY_TO);
        out.put("harrow", 1);
        out.put("kind", action.deed().kind().id());
        out.put(
                "at",
                at == null
                        ? null
                        : List.of(TimeInterval.format(at.lo()), TimeInterval.format(at.hi())));
        out.put("clock", stamp.clock().id());
        out.put("precision", stamp.precision().id());
        out.put("derived", stamp.derived());
        out.put("raw_time", stamp.raw());
        out.put("text", content.text());
        out.put("url", content.url());
        out.put("reply_to", content.replyTo());
        out.put("attributes", attributes);
        out.put(
                "exhibit",
                carried == null
                        ? ActionJson.exhibit(action.provenance().exhibit())
                        : Attributes.object(carried));
        return CanonicalJson.write(out);
    }

    private static @Nullable Map<String, ?> account(@Nullable AccountRef seen) {
        if (seen == null) {
            return null;
        }
        Map<String, @Nullable Object> out = new TreeMap<>();
        out.put("venue", seen.venue());
        out.put("id", seen.stableId());
        out.put("login", seen.login());
        out.put("name", seen.displayName());
        out.put("type", seen.type().id());
        return out;
    }
}
