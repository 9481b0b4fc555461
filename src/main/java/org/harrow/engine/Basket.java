package org.harrow.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.harrow.casefile.Acts;
import org.harrow.model.CaseException;
import org.harrow.model.Columns;
import org.harrow.model.Finding;
import org.harrow.model.LogEntry;
import org.harrow.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * What the analyst puts aside for a report, in the order in which it is to be read: kept in the
 * custody log, undoable. An item is named by the number of the entry that put it in.
 */
public final class Basket {
    private static final String ADD = "basket.add";
    private static final String REMOVE = "basket.remove";
    private static final String MOVE = "basket.move";
    private static final String CAPTION = "basket.caption";

    /** What can be pinned, by its name in the log and on the command line. */
    private static final Set<String> VIEWS =
            Set.of("timeline", "aligned", "scatter", "hours", "load", "graph");

    private final CaseSession session;

    private Basket(CaseSession session) {
        this.session = session;
    }

    /** That of a case. */
    public static Basket of(CaseSession session) {
        return new Basket(session);
    }

    /** What an item is. */
    public enum Type {
        FINDING,
        ACTION,
        NOTE,
        ACCOUNT,
        ARTIFACT,
        PICTURE;

        /** The name in the log and on the command line. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static @Nullable Type of(String id) {
            for (Type type : values()) {
                if (type.id().equals(id)) {
                    return type;
                }
            }
            return null;
        }
    }

    /**
     * Something in the basket.
     *
     * @param number its entry in the custody log
     * @param at when it was put in
     * @param type what it is
     * @param target id or name; of a picture the name of the view
     * @param caption in the analyst's words, or empty
     * @param pin where a picture looks, or null where it is no picture
     */
    public record Item(
            long number, Instant at, Type type, String target, String caption, @Nullable Pin pin) {
        private Item captioned(String words) {
            return new Item(number, at, type, target, words, pin);
        }

        /** What a picture shows of the time, or null where it is no picture. */
        public @Nullable TimeInterval span() {
            return pin == null ? null : pin.span;
        }
    }

    /**
     * Where a picture looks.
     *
     * @param span what it shows of the time
     * @param finding id of the one that is chosen, or null
     * @param account whose filter is on, or null
     * @param arrangement of the graph, or null
     * @param ruler that lies on the timeline, or null
     */
    public record Pin(
            TimeInterval span,
            @Nullable String finding,
            @Nullable String account,
            @Nullable String arrangement,
            @Nullable Laid ruler) {
        /** At a stretch of time, nothing chosen. */
        public static Pin at(TimeInterval span) {
            return new Pin(span, null, null, null, null);
        }

        private void write(Map<String, Object> body) {
            body.put("from", span.lo());
            body.put("to", span.hi());
            optional(body, "finding", finding);
            optional(body, "account", account);
            optional(body, "arrangement", arrangement);
            if (ruler != null) {
                body.put("trigger", ruler.trigger);
                body.put("width", ruler.width);
            }
        }

        private static void optional(Map<String, Object> body, String key, @Nullable String value) {
            if (value != null) {
                body.put(key, value);
            }
        }

        private static @Nullable Pin read(Map<String, Object> body) {
            return body.containsKey("from")
                    ? new Pin(
                            new TimeInterval(number(body, "from", 0), number(body, "to", 0)),
                            value(body, "finding"),
                            value(body, "account"),
                            value(body, "arrangement"),
                            laid(body))
                    : null;
        }

        private static @Nullable Laid laid(Map<String, Object> body) {
            String trigger = value(body, "trigger");
            return trigger == null ? null : new Laid(trigger, number(body, "width", 0));
        }

        private static @Nullable String value(Map<String, Object> body, String key) {
            return body.get(key) instanceof String text ? text : null;
        }
    }

    /**
     * A ruler.
     *
     * @param trigger id of the action it begins at
     * @param width in microseconds
     */
    public record Laid(String trigger, long width) {}

    /** The items in their order. */
    public List<Item> items() throws CaseException {
        return of(session.log());
    }

    /** The same, of a log. */
    static List<Item> of(List<LogEntry> log) {
        List<Item> items = new ArrayList<>();
        Acts acts = new Acts(log);
        for (LogEntry entry : log) {
            if (acts.inForce(entry.seq())) {
                apply(entry, items);
            }
        }
        return List.copyOf(items);
    }

    private static void apply(LogEntry entry, List<Item> items) {
        if (!entry.what().startsWith("basket.")) {
            return;
        }
        Map<String, Object> body = Attributes.object(entry.body());
        int at = place(items, number(body, "item", -1));
        switch (entry.what()) {
            case ADD -> {
                Item item = item(entry, body);
                if (item != null) {
                    items.add(item);
                }
            }
            case REMOVE -> {
                if (at >= 0) {
                    items.remove(at);
                }
            }
            case MOVE -> {
                if (at >= 0) {
                    Item moved = items.remove(at);
                    items.add(Math.clamp(number(body, "place", 0), 0, items.size()), moved);
                }
            }
            case CAPTION -> {
                if (at >= 0) {
                    items.set(at, items.get(at).captioned(text(body, "caption")));
                }
            }
            default -> {}
        }
    }

    private static @Nullable Item item(LogEntry entry, Map<String, Object> body) {
        Type type = Type.of(text(body, "type"));
        if (type == null) {
            return null; // put in by a newer Harrow: it stays in the log
        }
        return new Item(
                entry.seq(),
                entry.at(),
                type,
                text(body, "target"),
                text(body, "caption"),
                Pin.read(body));
    }

    private static String text(Map<String, Object> body, String field) {
        return String.valueOf(body.getOrDefault(field, ""));
    }

    private static long number(Map<String, Object> body, String field, long otherwise) {
        return body.get(field) instanceof Number n ? n.longValue() : otherwise;
    }

    private static int place(List<Item> items, long number) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).number == number) {
                return i;
            }
        }
        return -1;
    }

    /** The findings among the items, in their order. */
    public List<String> findings() throws CaseException {
        return items().stream().filter(i -> i.type == Type.FINDING).map(Item::target).toList();
    }

    /**
     * Puts something in, last.
     *
     * @param target id of an action or finding, {@code note:12}, or name of an account or artifact
     * @param caption what the reader is to see in it; may be empty
     * @throws CaseException where it is not in the case, or is in the basket already
     */
    public Item add(String target, String caption) throws CaseException {
        Notes.Target about =
                target.startsWith("note:") ? note(target) : session.notes().find(target);
        for (Item item : items()) {
            if (item.type.id().equals(about.type()) && item.target.equals(about.id())) {
                throw new CaseException("The " + about.type() + " is in the basket already.");
            }
        }
        Map<String, Object> body = new TreeMap<>();
        body.put("type", about.type());
        body.put("target", about.id());
        body.put("caption", caption.strip());
        return added(body);
    }

    private Notes.Target note(String target) throws CaseException {
        String number = target.substring("note:".length());
        if (session.notes().all().stream().noneMatch(n -> number.equals("" + n.number()))) {
            throw new CaseException(
                    "There is no note " + number + " in this case. \"harrow note\" lists them.");
        }
        return new Notes.Target("note", number);
    }

    /**
     * Puts a picture in, last: a view and the time it shows.
     *
     * @param view as {@code harrow draw} names it
     * @param caption what the reader is to see in it; may be empty
     * @throws CaseException where there is no such view
     */
    public Item addPicture(String view, TimeInterval span, String caption) throws CaseException {
        return addPicture(view, Pin.at(span), caption);
    }

    /**
     * The same, with what is chosen in it.
     *
     * @throws CaseException where something of it is not in the case
     */
    public Item addPicture(String view, Pin pin, String caption) throws CaseException {
        known(view, VIEWS, "view", "harrow draw");
        known(
                pin.finding(),
                session.findings().stream().map(Finding::id).toList(),
                "finding",
                "harrow findings");
        if (pin.account() != null && ActionFilter.number(session.data(), pin.account()) < 0) {
            known(pin.account(), List.of(), "account", "harrow actions");
        }
        Laid ruler = pin.ruler();
        if (ruler != null && session.action(ruler.trigger).isEmpty()) {
            known(ruler.trigger, List.of(), "action", "harrow actions --json");
        }
        Map<String, Object> body = new TreeMap<>();
        body.put("type", Type.PICTURE.id());
        body.put("target", view);
        body.put("caption", caption.strip());
        pin.write(body);
        return added(body);
    }

    private static void known(
            @Nullable String name, Collection<String> all, String what, String list)
            throws CaseException {
        if (name != null && !all.contains(name)) {
            throw new CaseException(
                    "There is no "
                            + what
                            + " "
                            + name
                            + " in this case: \""
                            + list
                            + "\" has them.");
        }
    }

    /** From the first time of the case to the last. */
    public TimeInterval wholeCase() throws CaseException {
        Columns.When when = session.data().columns().when();
        int last = when.lo().length - 1;
        return last < 0
                ? new TimeInterval(0, 0)
                : new TimeInterval(when.lo()[0], Math.max(when.lo()[last], when.hi()[last]));
    }

    private Item added(Map<String, Object> body) throws CaseException {
        LogEntry entry = session.act(ADD, body);
        return java.util.Objects.requireNonNull(item(entry, body));
    }

    /**
     * Takes an item out.
     *
     * @throws CaseException where there is none with this number
     */
    public void remove(long number) throws CaseException {
        known(number);
        session.act(REMOVE, Map.of("item", number));
    }

    /**
     * Moves an item.
     *
     * @param place from 0 on; one too great is the last
     * @throws CaseException where there is none with this number
     */
    public void move(long number, int place) throws CaseException {
        known(number);
        session.act(MOVE, Map.of("item", number, "place", Math.max(0, place)));
    }

    /**
     * Gives an item other words.
     *
     * @throws CaseException where there is none with this number
     */
    public void caption(long number, String caption) throws CaseException {
        known(number);
        session.act(CAPTION, Map.of("item", number, "caption", caption.strip()));
    }

    private void known(long number) throws CaseException {
        if (place(items(), number) < 0) {
            throw new CaseException(
                    "There is no item "
                            + number
                            + " in the basket. \"harrow basket\" lists the numbers.");
        }
    }
}
