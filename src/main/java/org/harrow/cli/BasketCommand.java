package org.harrow.cli;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harrow.engine.Basket;
import org.harrow.engine.CaseSession;
import org.harrow.model.CanonicalJson;
import org.harrow.model.CaseException;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "basket",
        description = {
            "Put aside what a report is to hold, in the order in which it is to be read. It can be"
                    + " undone.",
            "add TARGET, picture VIEW, remove N, move N PLACE, caption N; without one of them, list"
                    + " the basket."
        })
final class BasketCommand extends CaseCommand {
    /** As {@code harrow draw} calls them, and as a pinned picture does. */
    private enum Arrangement {
        around("radial"),
        columns("columns"),
        path("path"),
        free("force"),
        whole("whole");

        private final String pinned;

        Arrangement(String pinned) {
            this.pinned = pinned;
        }
    }

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "DO",
            description = "add, picture, remove, move, caption or list.")
    private String what = "list";

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "TARGET",
            description =
                    "add: an id, a name or note:N; picture: a view as harrow draw names it; else"
                            + " the item's number.")
    private String target = "";

    @Parameters(
            index = "3",
            arity = "0..1",
            paramLabel = "PLACE",
            description = "move: where to, from 1 on.")
    private int place = 1;

    @Option(names = "--caption", paramLabel = "T", description = "What the reader is to see in it.")
    private String caption = "";

    @Option(
            names = "--from",
            paramLabel = "TIME",
            description = "picture: where it begins; else where the case does.")
    private @Nullable String from;

    @Option(
            names = "--to",
            paramLabel = "TIME",
            description = "picture: where it ends; else where the case does.")
    private @Nullable String to;

    @Option(
            names = "--finding",
            paramLabel = "ID",
            description = "picture: the finding that is chosen in it.")
    private @Nullable String finding;

    @Option(
            names = "--account",
            paramLabel = "NAME",
            description = "picture: only what concerns this account, as github:login.")
    private @Nullable String account;

    @Option(
            names = "--arrange",
            paramLabel = "HOW",
            description = "picture: the graph, one of: ${COMPLETION-CANDIDATES}.")
    private @Nullable Arrangement arrange;

    @Option(
            names = "--trigger",
            paramLabel = "ID",
            description = "picture: the action that a ruler on the timeline begins at.")
    private @Nullable String trigger;

    @Option(
            names = "--width",
            paramLabel = "S",
            defaultValue = "2400",
            description = "picture: how long that ruler is, in seconds; else ${DEFAULT-VALUE}.")
    private long seconds = 2_400;

    @Option(names = "--json", description = "List as one JSON array.")
    private boolean json;

    BasketCommand(Host host) {
        super(host);
    }

    @Override
    int run(CaseSession session) throws CaseException {
        Basket basket = Basket.of(session);
        switch (what) {
            case "list" -> list(basket.items());
            case "add" -> {
                Basket.Item item = basket.add(target, caption);
                console().say("Item " + item.number() + " is in the basket." + UNDO);
            }
            case "picture" -> {
                Basket.Item item = basket.addPicture(target, pin(session), caption);
                console().say("Item " + item.number() + " is in the basket." + UNDO);
            }
            case "remove" -> {
                basket.remove(number());
                console().say("Item " + target + " is out of the basket." + UNDO);
            }
            case "move" -> {
                basket.move(number(), place - 1);
                console().say("Item " + target + " has moved." + UNDO);
            }
            case "caption" -> {
                basket.caption(number(), caption);
                console().say("Item " + target + " has another caption." + UNDO);
            }
            default -> {
                console()
                        .say(
                                "A basket cannot "
                                        + what
                                        + ": use add, picture, remove, move, caption or list.");
                return ExitCode.USAGE;
            }
        }
        return ExitCode.DONE;
    }

    private static final String UNDO = " harrow undo takes it back.";

    private long number() throws CaseException {
        try {
            return Long.parseLong(target);
        } catch (NumberFormatException e) {
            throw new CaseException(
                    "Name the item by its number: \"harrow basket\" lists them.", e);
        }
    }

    /** Where a picture looks, as the window says it. */
    private Basket.Pin pin(CaseSession session) throws CaseException {
        TimeInterval all = Basket.of(session).wholeCase();
        return new Basket.Pin(
                new TimeInterval(
                        from == null ? all.lo() : time(from), to == null ? all.hi() : time(to)),
                finding,
                account,
                arrange == null ? null : arrange.pinned,
                trigger == null ? null : new Basket.Laid(trigger, seconds * 1_000_000L));
    }

    private static long time(String text) throws CaseException {
        try {
            return TimeInterval.micros(
                    Instant.parse(text.length() == 10 ? text + "T00:00:00Z" : text));
        } catch (DateTimeParseException e) {
            throw new CaseException(
                    text + " is no time: write 2026-02-20 or 2026-02-20T14:00:00Z.", e);
        }
    }

    private void list(List<Basket.Item> items) {
        if (json) {
            console().raw(CanonicalJson.write(items.stream().map(BasketCommand::row).toList()));
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            Basket.Item item = items.get(i);
            console()
                    .format(
                            "%3d. item %-5d %-9s %s%s",
                            i + 1,
                            item.number(),
                            item.type().id(),
                            item.target(),
                            item.caption().isEmpty() ? "" : "  \"" + item.caption() + "\"");
        }
    }

    private static void put(Map<String, Object> row, String key, @Nullable Object value) {
        if (value != null) {
            row.put(key, value);
        }
    }

    private static Map<String, Object> row(Basket.Item item) {
        Map<String, Object> row = new TreeMap<>();
        row.put("number", item.number());
        row.put("type", item.type().id());
        row.put("target", item.target());
        row.put("caption", item.caption());
        TimeInterval span = item.span();
        if (span != null) {
            row.put("from", TimeInterval.format(span.lo()));
            row.put("to", TimeInterval.format(span.hi()));
        }
        Basket.Pin pin = item.pin();
        if (pin != null) {
            put(row, "finding", pin.finding());
            put(row, "account", pin.account());
            put(row, "arrangement", pin.arrangement());
            Basket.Laid ruler = pin.ruler();
            put(row, "trigger", ruler == null ? null : ruler.trigger());
            put(row, "width_seconds", ruler == null ? null : ruler.width() / 1e6);
        }
        return row;
    }
}
