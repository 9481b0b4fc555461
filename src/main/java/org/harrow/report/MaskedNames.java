package org.harrow.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.harrow.draw.Mark;
import org.harrow.model.CaseException;
import org.harrow.model.Times;
import org.jspecify.annotations.Nullable;

/**
 * What a picture of a masked report may say: names of the report as its labels, every other name of
 * the case as another account or artifact.
 */
public final class MaskedNames {
    /** A day, a month, a year or a time of the day. */
    private static final Pattern CALENDAR =
            Pattern.compile(
                    "\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\b|\\d\\d:\\d\\d|^\\d{4}$|\\bUTC\\b|^\\d{4}-Q\\d");

    /** A part of a word beside a place where letters were cut out: no word any more. */
    private static final Pattern CUT = Pattern.compile("[\\p{L}\\p{N}]*…[\\p{L}\\p{N}]*");

    private final Map<String, String> labels;
    private @Nullable Needles needles;

    private MaskedNames(Map<String, String> labels) {
        this.labels = labels;
    }

    /** The labels of a report. */
    public static MaskedNames of(ReportInput identified, Aliases aliases, Commitments commitments) {
        return new MaskedNames(
                new HashMap<>(Labels.of(identified, aliases, commitments::of).all()));
    }

    /** Names that no label stands for, such as bystanders of a report that names accounts. */
    public static MaskedNames none() {
        return new MaskedNames(new HashMap<>());
    }

    /** Adds names of the case that must not be shown; those that have a label keep it. */
    public MaskedNames hide(Collection<String> names, String what) {
        needles = null;
        names.forEach(
                name -> {
                    String label = name.substring(0, name.indexOf(':') + 1) + what;
                    labels.putIfAbsent(name, label);
                    labels.putIfAbsent(name.substring(name.indexOf(':') + 1), label);
                });
        return this;
    }

    /** What stands for a whole name; the name itself where nothing does. */
    public String label(String name) {
        return labels.getOrDefault(name, name);
    }

    /**
     * Looks through every text of a drawn picture and of the table beside it.
     *
     * @throws CaseException where a name is left that was to be taken out
     */
    public void check(Shown.Drawn drawn) throws CaseException {
        Needles needles = needles();
        for (String whole : texts(drawn)) {
            String text = CUT.matcher(whole).replaceAll("…");
            String found = needles.in(text);
            for (String reading : found == null ? LeakSearch.readings(text) : Set.<String>of()) {
                found = found == null ? needles.in(reading) : found;
            }
            if (found != null) {
                throw Leaks.left("picture", found);
            }
        }
    }

    private Needles needles() {
        Needles known = needles;
        if (known == null) {
            known = new Needles(Leaks.looked(labels.keySet()));
            needles = known;
        }
        return known;
    }

    private static List<String> texts(Shown.Drawn drawn) {
        List<String> out = new ArrayList<>(drawn.table().columns());
        drawn.table().rows().forEach(out::addAll);
        out.add(drawn.picture().title());
        for (Mark mark : drawn.picture().marks()) {
            if (mark instanceof Mark.Text text) {
                out.add(text.text());
            }
        }
        return out;
    }

    /** Takes the names out of a text and nothing else. */
    public UnaryOperator<String> words() {
        return new Scrubber(labels, OrdinaryWords.ALL)::named;
    }

    /**
     * Takes out names and everything else that leads back; where times are not exact also what a
     * calendar or clock says, since the views are drawn from the case's own times.
     */
    public UnaryOperator<String> masked(Times times) {
        if (times == Times.EXACT) {
            return new Scrubber(labels, OrdinaryWords.ALL, times, stamp -> stamp)::text;
        }
        Scrubber scrubber = new Scrubber(labels, OrdinaryWords.ALL);
        return raw -> {
            String text = scrubber.text(raw);
            return CALENDAR.matcher(text).find() ? "" : text;
        };
    }
}
