package org.harrow.cli;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.engine.CaseSession;
import org.harrow.engine.Claims;
import org.harrow.model.CanonicalJson;
import org.harrow.model.CaseException;
import org.harrow.model.Claim;
import org.harrow.model.ClaimVerdict;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "claim",
        description = {
            "Check what was said in public against the record: supported, contradicted or"
                    + " undetermined.",
            "A quantity is written like \"latency <= 40 min\", \"count > 12 in 48 h\", \"share ="
                    + " 1/20\"."
        })
final class ClaimCommand extends CaseCommand {
    @Parameters(index = "1", paramLabel = "add|check|list", description = "What to do.")
    private String what = "";

    @Option(names = "--text", paramLabel = "T", description = "The claim in its own words.")
    private String text = "";

    @Option(names = "--by", paramLabel = "WHO", description = "Who said it.")
    private String by = "";

    @Option(names = "--where", paramLabel = "NAME", description = "Where: an address or artifact.")
    private String where = "";

    @Option(names = "--quantity", paramLabel = "Q", description = "What it says, see above.")
    private String quantity = "";

    @Option(
            names = "--record",
            paramLabel = "ID",
            description =
                    "Latency: the trigger's id, then the reaction's. Count: one post's. Share: the"
                            + " project, as hackerone:program.")
    private List<String> records = List.of();

    @Option(names = "--from", paramLabel = "TIME", description = "Share: received from then on.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "TIME", description = "Share: received before then.")
    private @Nullable String to;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    ClaimCommand(Host host) {
        super(host);
    }

    @Override
    int run(CaseSession session) throws CaseException {
        Claims claims = Claims.of(session);
        switch (what) {
            case "add" -> {
                Claim claim =
                        claims.add(
                                new Claim.Said(text, by, where),
                                quantity,
                                new Claim.About(records, within()));
                console().say("Claim " + claim.number() + " is kept. harrow undo takes it back.");
            }
            case "list" -> list(claims.all());
            case "check" -> check(claims.check());
            default -> {
                console().say("There is no claim " + what + ": use add, check or list.");
                return ExitCode.USAGE;
            }
        }
        return ExitCode.DONE;
    }

    private TimeInterval within() throws CaseException {
        TimeInterval ever = Claims.ever();
        return new TimeInterval(
                from == null ? ever.lo() : micros(from), to == null ? ever.hi() : micros(to) - 1);
    }

    private static long micros(String time) throws CaseException {
        try {
            return TimeInterval.micros(
                    Instant.parse(time.length() == 10 ? time + "T00:00:00Z" : time));
        } catch (DateTimeParseException e) {
            throw new CaseException(
                    "\"" + time + "\" is no time. Write 2026-01-01 or 2026-01-01T00:00:00Z.", e);
        }
    }

    private void list(List<Claim> claims) {
        if (json) {
            console().raw(CanonicalJson.write(claims.stream().map(ClaimCommand::row).toList()));
            return;
        }
        claims.forEach(
                claim ->
                        console()
                                .format(
                                        "%4d  \"%s\" (%s)  %s",
                                        claim.number(),
                                        claim.said().text(),
                                        claim.said().by(),
                                        claim.quantity()));
    }

    private void check(List<Claims.Checked> checked) {
        if (json) {
            console().raw(CanonicalJson.write(checked.stream().map(ClaimCommand::row).toList()));
            return;
        }
        print(console(), checked);
    }

    /** For people: the words, the verdict, the numbers. */
    static void print(Console console, List<Claims.Checked> checked) {
        for (Claims.Checked one : checked) {
            ClaimVerdict verdict = one.verdict();
            console.format(
                    "%s: \"%s\" (%s)",
                    verdict.outcome().id().toUpperCase(Locale.ROOT),
                    one.claim().said().text(),
                    one.claim().said().by());
            console.line("   " + verdict.because());
            if (verdict.settledBy() != null) {
                console.line("   would settle it: " + verdict.settledBy());
            }
        }
    }

    private static Map<String, @Nullable Object> row(Claim claim) {
        Map<String, @Nullable Object> row = new TreeMap<>();
        row.put("number", claim.number());
        row.put("text", claim.said().text());
        row.put("by", claim.said().by());
        row.put("where", claim.said().where());
        row.put("quantity", claim.quantity());
        row.put("records", claim.about().records());
        return row;
    }

    private static Map<String, @Nullable Object> row(Claims.Checked checked) {
        ClaimVerdict verdict = checked.verdict();
        Map<String, @Nullable Object> row = row(checked.claim());
        row.put("verdict", verdict.outcome().id());
        row.put("computed", List.of(verdict.computed().lo(), verdict.computed().hi()));
        row.put("unit", verdict.computed().unit());
        row.put("because", verdict.because());
        row.put("settled_by", verdict.settledBy());
        row.put("actions", verdict.actions());
        return row;
    }
}
