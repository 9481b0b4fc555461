package org.harrow.report.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.harrow.draw.Picture;
import org.harrow.model.Action;
import org.harrow.model.Exhibit;
import org.harrow.model.Finding;
import org.harrow.model.TimeInterval;
import org.harrow.report.Quote;
import org.harrow.report.Register;
import org.harrow.report.ReportInput;
import org.harrow.report.stated.Stated;
import org.jspecify.annotations.Nullable;

/** What every section needs: the input, where to write, and the short names of things. */
final class Book {
    private final Markup out;
    private final ReportInput input;
    private final Edition edition;
    private final Map<String, Picture> figures;
    private final Map<String, Action> actions = new HashMap<>();
    private final Map<String, Integer> sources = new HashMap<>();
    private final Map<Exhibit, List<Action>> told = new HashMap<>();
    private final Map<Exhibit, Quote> quotes = new HashMap<>();
    private final List<Finding> findings;
    private final Reading reading;
    private final EnumSet<Part> written = EnumSet.noneOf(Part.class);

    Book(Markup out, ReportInput input, Edition edition, Map<String, Picture> figures) {
        this.out = out;
        this.figures = Map.copyOf(figures);
        this.input = input;
        this.edition = edition;
        input.results().actions().forEach(a -> actions.put(a.id(), a));
        input.results()
                .actions()
                .forEach(
                        a ->
                                told.computeIfAbsent(
                                                a.provenance().exhibit(), e -> new ArrayList<>())
                                        .add(a));
        input.results().quotes().forEach(q -> quotes.put(q.exhibit(), q));
        List<Register.Item> items = input.register().sources();
        for (int i = 0; i < items.size(); i++) {
            sources.put(items.get(i).source().original().sha256(), i);
        }
        findings = new ToldFindings(out.tongue()).of(input.results().findings());
        reading = new Reading(this);
    }

    /** Which findings are told at length. */
    Reading reading() {
        return reading;
    }

    /** What the actions of this exhibit are, in the order of the report. */
    List<Action> told(Exhibit exhibit) {
        return told.getOrDefault(exhibit, List.of());
    }

    Markup out() {
        return out;
    }

    ReportInput input() {
        return input;
    }

    Edition edition() {
        return edition;
    }

    @Nullable Action action(String id) {
        return actions.get(id);
    }

    @Nullable Quote quote(Exhibit exhibit) {
        return quotes.get(exhibit);
    }

    Register.@Nullable Item source(String sha256) {
        Integer index = sources.get(sha256);
        return index == null ? null : input.register().sources().get(index);
    }

    /** {@code S1} for the first source of the register. */
    String sourceName(String sha256) {
        Integer index = sources.get(sha256);
        return index == null ? "S?" : "S" + (index + 1);
    }

    String time(@Nullable TimeInterval at) {
        return Format.time(at, input.isRelative());
    }

    List<Finding> findings() {
        return findings;
    }

    List<Stated> stated(Stated.Kind kind) {
        return input.register().stated(kind);
    }

    /** The figure of this name, or null where there is none. */
    @Nullable Picture figure(String name) {
        return figures.get(name);
    }

    /** Writes one of the parts that a report must have; it counts only where it says something. */
    void part(Part part, Runnable writer) {
        long before = out.written();
        writer.run();
        if (out.written() > before) {
            written.add(part);
        }
    }

    EnumSet<Part> written() {
        return written.clone();
    }

    /** Opens a chapter: a heading of the first rank that the contents and bookmarks lead to. */
    Markup chapter(Chapter chapter) {
        return out.leaf("h1", chapter.title(), "id", chapter.id());
    }
}
