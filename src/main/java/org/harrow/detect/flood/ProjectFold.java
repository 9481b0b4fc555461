package org.harrow.detect.flood;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.harrow.detect.Stage;
import org.harrow.model.TimeInterval;
import org.harrow.stats.KaplanMeier;

/** One project: what comes in, who closes it, how long it waits. */
final class ProjectFold implements Stage.Fold<Step, Measured> {
    /** Submissions kept per project. */
    private static final int MOST = 100_000;

    private final String name;
    private final String marker;
    private final Map<String, Ticket> tickets = new LinkedHashMap<>();
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;

    /** A submission's life. */
    private static final class Ticket {
        private final String author;
        private final long opened;
        private long answered = Long.MAX_VALUE;
        private long closed = Long.MAX_VALUE;
        private String closer = "";

        Ticket(String author, long opened) {
            this.author = author;
            this.opened = opened;
        }
    }

    ProjectFold(String name, String marker) {
        this.name = name;
        this.marker = marker;
    }

    @Override
    public void on(Step step, Consumer<Measured> out) {
        long at = step.rank().time();
        first = Math.min(first, at);
        last = Math.max(last, at);
        String artifact = step.deed().artifact();
        if (step.type() == Step.Type.SUBMITTED && tickets.size() < MOST) {
            tickets.putIfAbsent(artifact, new Ticket(step.deed().author(), at));
        }
        Ticket ticket = tickets.get(artifact);
        if (ticket == null) {
            return;
        }
        boolean other = !step.deed().actor().equals(ticket.author);
        if (other && step.type() != Step.Type.SUBMITTED) {
            ticket.answered = Math.min(ticket.answered, at);
        }
        boolean ends = step.type() == Step.Type.CLOSED || step.type() == Step.Type.MERGED;
        if (ends && at < ticket.closed) {
            ticket.closed = at;
            ticket.closer = other ? step.deed().actor() : "";
        }
    }

    @Override
    public void end(Consumer<Measured> out) {
        if (tickets.isEmpty()) {
            return;
        }
        long cut = marker.isEmpty() ? last : TimeInterval.micros(Instant.parse(marker));
        boolean splits = !marker.isEmpty() && cut > first && cut < last;
        out.accept(
                new Project(
                        name,
                        load(first, last + 1),
                        splits ? load(first, cut) : null,
                        splits ? load(cut, last + 1) : null));
    }

    private Project.Load load(long from, long to) {
        int arrivals = 0;
        int start = 0;
        int end = 0;
        Map<String, Integer> closers = new TreeMap<>();
        int closures = 0;
        List<KaplanMeier.Observation> waits = new ArrayList<>();
        for (Ticket ticket : tickets.values()) {
            start += ticket.opened < from && ticket.closed >= from ? 1 : 0;
            end += ticket.opened < to && ticket.closed >= to ? 1 : 0;
            if (ticket.closed >= from && ticket.closed < to) {
                closures++;
                if (!ticket.closer.isEmpty()) {
                    closers.merge(ticket.closer, 1, Integer::sum);
                }
            }
            if (ticket.opened >= from && ticket.opened < to) {
                arrivals++;
                long seen = Math.min(ticket.answered, to);
                waits.add(
                        new KaplanMeier.Observation(
                                (seen - ticket.opened) / 1e6, ticket.answered < to));
            }
        }
        int most = closers.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return new Project.Load(
                (to - from) / 86_400e6,
                arrivals,
                closures,
                new Project.Maintainers(closers.size(), most),
                new Project.Queue(start, end, KaplanMeier.median(waits)));
    }
}
