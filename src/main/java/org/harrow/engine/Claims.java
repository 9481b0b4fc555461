package org.harrow.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.casefile.Acts;
import org.harrow.detect.claim.CountClaim;
import org.harrow.detect.claim.LatencyClaim;
import org.harrow.detect.claim.Quantity;
import org.harrow.detect.claim.ShareClaim;
import org.harrow.model.Action;
import org.harrow.model.CaseException;
import org.harrow.model.Claim;
import org.harrow.model.ClaimVerdict;
import org.harrow.model.Kind;
import org.harrow.model.LogEntry;
import org.harrow.model.TimeInterval;

/**
 * What was said in public about the case, checked against its records: kept in the custody log,
 * undoable. A verdict is computed anew whenever it is asked for.
 */
public final class Claims {
    private static final String ACT = "claim";

    /** As wide as times get. */
    private static final TimeInterval EVER =
            new TimeInterval(
                    TimeInterval.micros(Instant.parse("0001-01-01T00:00:00Z")),
                    TimeInterval.micros(Instant.parse("9999-12-31T00:00:00Z")));

    private final CaseSession session;

    private Claims(CaseSession session) {
        this.session = session;
    }

    /** Those of a case. */
    public static Claims of(CaseSession session) {
        return new Claims(session);
    }

    /**
     * A claim with what the record says of it.
     *
     * @param claim as stated
     * @param verdict as computed
     */
    public record Checked(Claim claim, ClaimVerdict verdict) {}

    /** The claims in force, oldest first. */
    public List<Claim> all() throws CaseException {
        List<Claim> claims = new ArrayList<>();
        List<LogEntry> log = session.log();
        Acts acts = new Acts(log);
        for (LogEntry entry : log) {
            if (entry.what().equals(ACT) && acts.inForce(entry.seq())) {
                claims.add(claim(entry));
            }
        }
        return claims;
    }

    private static Claim claim(LogEntry entry) {
        Map<String, Object> body = Attributes.object(entry.body());
        List<String> records =
                body.get("records") instanceof List<?> list
                        ? list.stream().map(String::valueOf).toList()
                        : List.of();
        return new Claim(
                entry.seq(),
                new Claim.Said(text(body, "text"), text(body, "by"), text(body, "where")),
                text(body, "quantity"),
                new Claim.About(
                        records, new TimeInterval(number(body, "from"), number(body, "to"))));
    }

    private static String text(Map<String, Object> body, String field) {
        return String.valueOf(body.getOrDefault(field, ""));
    }

    private static long number(Map<String, Object> body, String field) {
        return body.get(field) instanceof Number n ? n.longValue() : 0;
    }

    /** Whatever time; see {@link Claim.About#within}. */
    public static TimeInterval ever() {
        return EVER;
    }

    /**
     * States a claim.
     *
     * @return it, with its number
     * @throws CaseException where the quantity cannot be read, or a record is not in the case
     */
    public Claim add(Claim.Said said, String quantity, Claim.About about) throws CaseException {
        if (said.text().isBlank() || said.by().isBlank()) {
            throw new CaseException("Say what was claimed, and who said it.");
        }
        Map<String, Object> body = new TreeMap<>();
        body.put("text", said.text());
        body.put("by", said.by());
        body.put("where", said.where());
        body.put("quantity", quantity);
        body.put("records", about.records());
        body.put("from", about.within().lo());
        body.put("to", about.within().hi());
        Claim draft = new Claim(0, said, quantity, about);
        check(draft);
        LogEntry entry = session.act(ACT, body);
        return new Claim(entry.seq(), said, quantity, about);
    }

    /** Every claim in force with its verdict. */
    public List<Checked> check() throws CaseException {
        List<Checked> checked = new ArrayList<>();
        for (Claim claim : all()) {
            checked.add(new Checked(claim, check(claim)));
        }
        return checked;
    }

    private ClaimVerdict check(Claim claim) throws CaseException {
        Quantity quantity = quantity(claim.quantity());
        List<String> records = claim.about().records();
        return switch (quantity.measure()) {
            case LATENCY -> {
                needs(records, 2, "the id of the trigger and that of the reaction");
                yield LatencyClaim.check(quantity, action(records.get(0)), action(records.get(1)));
            }
            case COUNT -> {
                needs(records, 1, "the id of one of the posts");
                Action like = action(records.getFirst());
                yield CountClaim.check(quantity, like, posts(like));
            }
            case SHARE, SHARE_OF_RECEIVED -> {
                needs(records, 1, "the project, as hackerone:program");
                yield ShareClaim.check(
                        quantity, reports(records.getFirst(), claim.about().within()));
            }
        };
    }

    private static Quantity quantity(String text) throws CaseException {
        try {
            return Quantity.parse(text);
        } catch (IllegalArgumentException e) {
            throw new CaseException(String.valueOf(e.getMessage()), e);
        }
    }

    private static void needs(List<String> records, int number, String what) throws CaseException {
        if (records.size() != number) {
            throw new CaseException("Such a claim is about " + what + ": name it with --record.");
        }
    }

    private Action action(String id) throws CaseException {
        return session.action(id)
                .orElseThrow(
                        () ->
                                new CaseException(
                                        "There is no action "
                                                + id
                                                + " in this case. \"harrow actions --json\" gives"
                                                + " the ids."));
    }

    private List<Action> posts(Action like) throws CaseException {
        List<Action> posts = new ArrayList<>();
        session.actions(
                new ActionQuery(like.deed().account(), null, null, false),
                action -> {
                    boolean says = !action.content().text().isEmpty();
                    if (says && action.provenance().revisionOf() == null) {
                        posts.add(action);
                    }
                });
        return posts;
    }

    private List<Action> reports(String project, TimeInterval within) throws CaseException {
        List<Action> reports = new ArrayList<>();
        session.actions(
                new ActionQuery(null, Kind.REPORTED, within, false),
                action -> {
                    String program = action.content().attributes().getOrDefault("program", "");
                    if (project.equals(action.venue() + ":" + program)
                            && action.provenance().revisionOf() == null) {
                        reports.add(action);
                    }
                });
        return reports;
    }
}
