package org.harrow.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.harrow.model.CaseException;
import org.harrow.model.LogEntry;
import org.harrow.model.TimeInterval;
import org.harrow.report.Shown;
import org.jspecify.annotations.Nullable;

/** The basket as a report shows it; its pictures are not drawn yet. */
final class ReportBasket {
    private final CaseSession session;

    ReportBasket(CaseSession session) {
        this.session = session;
    }

    /** What is in the basket, by this log. */
    List<Shown> of(List<LogEntry> log) throws CaseException {
        List<Basket.Item> items = Basket.of(log);
        if (items.isEmpty()) {
            return List.of();
        }
        List<Notes.Note> notes = session.notes().all();
        List<Shown> out = new ArrayList<>();
        for (Basket.Item item : items) {
            out.add(item.type() == Basket.Type.NOTE ? note(item, notes) : plain(item));
        }
        return out;
    }

    private static Shown plain(Basket.Item item) {
        boolean picture = item.type() == Basket.Type.PICTURE;
        return new Shown(
                Shown.Kind.valueOf(item.type().name()),
                new Shown.About(
                        picture ? item.target() : item.type().id(),
                        picture ? pinned(item.pin()) : List.of(item.target()),
                        item.span()),
                item.caption(),
                null,
                null);
    }

    /** What is chosen in a picture, as {@code finding=…}. */
    private static List<String> pinned(Basket.@Nullable Pin pin) {
        List<String> out = new ArrayList<>();
        if (pin != null) {
            add(out, "finding=", pin.finding());
            add(out, "account=", pin.account());
            add(out, "arrangement=", pin.arrangement());
            Basket.Laid ruler = pin.ruler();
            add(out, "ruler=", ruler == null ? null : ruler.trigger() + "/" + ruler.width());
        }
        return out;
    }

    private static void add(List<String> out, String key, @Nullable String value) {
        if (value != null) {
            out.add(key + value);
        }
    }

    private static Shown note(Basket.Item item, List<Notes.Note> notes) {
        Notes.Note note =
                notes.stream()
                        .filter(n -> item.target().equals(Long.toString(n.number())))
                        .findFirst()
                        .orElse(null);
        return new Shown(
                Shown.Kind.NOTE,
                note == null ? new Shown.About("note", List.of(), null) : about(note.target()),
                item.caption(),
                note == null ? null : new Shown.Words(note.text(), note.at()),
                null);
    }

    private static Shown.About about(Notes.Target target) {
        String id = target.id();
        return switch (target.type()) {
            case "range" -> new Shown.About("range", List.of(), range(id));
            case "arc" -> new Shown.About("arc", List.of(id.split("/", -1)), null);
            case "edge" -> new Shown.About("edge", List.of(id.split(" -> ", -1)), null);
            default -> new Shown.About(target.type(), List.of(id), null);
        };
    }

    private static @Nullable TimeInterval range(String id) {
        String[] ends = id.split("/", -1);
        return new TimeInterval(
                TimeInterval.micros(Instant.parse(ends[0])),
                TimeInterval.micros(Instant.parse(ends[1])));
    }
}
