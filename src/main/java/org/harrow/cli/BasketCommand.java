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

    @Option(names = "--from", paramLabel = "TIME", description = "picture: where it begins.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "TIME", description = "picture: where it ends.")
    private @Nullable String to;

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
                Basket.Item item =
                        basket.addPicture(
                                target,
                                new TimeInterval(time(from, "--from"), time(to, "--to")),
                                caption);
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

    private static long time(@Nullable String text, String option) throws CaseException {
        if (text == null) {
            throw new CaseException("A picture needs " + option + ", as 2026-02-20T14:00:00Z.");
        }
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
        return row;
    }
}
