package org.harrow.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.harrow.model.Action;
import org.harrow.model.CaseException;
import org.harrow.model.Precision;
import org.harrow.model.Stamp;
import org.harrow.model.TimeInterval;
import org.harrow.model.Times;

/** Searches a masked report or export for everything that masking was to remove. */
public final class Leaks {
    /** Shorter names occur in every text. */
    private static final int SHORTEST = 4;

    /** A beginning of a text that could be looked up. */
    private static final int PHRASE = 24;

    /** Shorter lines are what anybody writes. */
    private static final int SHORT = 12;

    private static final long MINUTE = Precision.MINUTE.micros();

    /** Attributes that are written by an account. */
    private static final List<String> TEXTS = List.of("title", "subject", "committer");

    /** A broken link's scheme, which names nothing. */
    private static final Pattern NO_HOST = Pattern.compile("(?i)(url:)?https?:/*");

    private Leaks() {}

    /**
     * Looks at every text of the finished file, the twin among them.
     *
     * @param identified what the masked report was made from
     * @throws CaseException where anything is left
     */
    public static void check(ReportInput identified, Aliases aliases, byte[] pdf)
            throws CaseException {
        Needles needles = new Needles(removed(identified, aliases));
        List<String> left = new ArrayList<>();
        try {
            for (String text : LeakSearch.texts(pdf)) {
                String found = needles.in(text);
                if (found != null) {
                    left.add(found);
                }
            }
        } catch (IOException e) {
            throw new CaseException("The masked report cannot be read back.", e);
        }
        if (!left.isEmpty()) {
            throw left("report", left.getFirst());
        }
    }

    /**
     * Looks at every line of an export, as it stands and without the escapes of JSON, XML and
     * addresses.
     *
     * @param removed what masking took out, see {@link #removed}
     * @throws CaseException where anything is left
     */
    public static void check(Set<String> removed, BufferedReader export)
            throws CaseException, IOException {
        Needles needles = new Needles(removed);
        for (String line = export.readLine(); line != null; line = export.readLine()) {
            String found = needles.in(line);
            for (String reading : found == null ? LeakSearch.readings(line) : Set.<String>of()) {
                found = found == null ? needles.in(reading) : found;
            }
            if (found != null) {
                throw left("export", found);
            }
        }
    }

    static CaseException left(String what, String found) {
        return new CaseException(
                "The masked "
                        + what
                        + " would still hold a string that is to be removed, \""
                        + found
                        + "\"; nothing was written. Take it out of what was typed into the"
                        + " case.");
    }

    /**
     * What masking takes out of a report: names, addresses, hashes, raw times and beginnings of
     * texts.
     *
     * @param input with all names
     */
    public static Set<String> removed(ReportInput input, Aliases aliases) {
        Set<String> out = new TreeSet<>(Labels.of(input, aliases, Leaks::any).all().keySet());
        Times times = input.heading().manner().times();
        for (Action action : input.results().actions()) {
            out.add(action.id());
            time(action.stamp(), times, out);
            out.add(action.provenance().exhibit().sha256());
            text(action.content().text(), out);
            TEXTS.forEach(name -> text(action.content().attributes().getOrDefault(name, ""), out));
            String url = action.content().url();
            out.add(url == null ? "" : url);
        }
        for (Register.Item item : input.register().sources()) {
            out.add(item.source().file());
            out.add(item.source().original().sha256());
        }
        for (Quote quote : input.results().quotes()) {
            text(quote.text(), out);
        }
        return looked(out);
    }

    /** Of strings that are to be removed those that lead somewhere, in one spelling too. */
    static Set<String> looked(Set<String> removed) {
        Set<String> out = new TreeSet<>(removed);
        removed.forEach(s -> out.add(LeakSearch.normal(s)));
        out.removeIf(s -> s.length() < SHORTEST);
        out.removeIf(OrdinaryWords::areAllOf);
        out.removeIf(s -> s.chars().allMatch(Character::isDigit) && s.length() < 7);
        out.removeIf(s -> NO_HOST.matcher(s).matches());
        return out;
    }

    /**
     * A time as it was written, and as Harrow would write it, where it is finer than may be told.
     */
    private static void time(Stamp stamp, Times times, Set<String> out) {
        TimeInterval at = stamp.at();
        boolean told =
                times == Times.EXACT
                        || (times == Times.MINUTE && (at == null || at.lo() % MINUTE == 0));
        if (!told) {
            out.add(stamp.raw());
            if (at != null) {
                out.add(TimeInterval.format(at.lo()));
                out.add(TimeInterval.format(at.lo()).replace('T', ' ').replace("Z", ""));
            }
        }
    }

    /** The beginning of every line: enough to find it by a search. */
    private static void text(String text, Set<String> out) {
        text.lines()
                .map(String::strip)
                .filter(line -> line.length() >= SHORT)
                .forEach(line -> out.add(line.substring(0, Math.min(PHRASE, line.length()))));
    }

    /** Here only the names matter, not what stands for them. */
    private static String any(String name) {
        return "0".repeat(12);
    }
}
