package org.harrow.engine;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.harrow.draw.Names;
import org.harrow.draw.Picture;
import org.harrow.draw.TextMeasure;
import org.harrow.draw.Timeline;
import org.harrow.draw.TimelineLayout;
import org.harrow.draw.TimelinePicture;
import org.harrow.draw.TimelineView;
import org.harrow.draw.chart.Chart;
import org.harrow.draw.chart.Lens;
import org.harrow.draw.network.GraphLayout;
import org.harrow.draw.network.GraphLook;
import org.harrow.draw.network.Moved;
import org.harrow.draw.reaction.Reactions;
import org.harrow.draw.reaction.Study;
import org.harrow.draw.view.ChartKind;
import org.harrow.model.Account;
import org.harrow.model.CaseData;
import org.harrow.model.CaseException;
import org.harrow.model.Finding;
import org.harrow.model.Progress;
import org.harrow.model.TimeInterval;
import org.harrow.model.Times;
import org.harrow.paint.Face;
import org.harrow.report.Bystanders;
import org.harrow.report.MaskedNames;
import org.harrow.report.MaskedTimes;
import org.harrow.report.RelativeAxis;
import org.harrow.report.ReportInput;
import org.harrow.report.Shown;
import org.harrow.report.page.Format;
import org.jspecify.annotations.Nullable;

/**
 * Draws the pictures of the basket with the layouts of the window, for the width of a page. Names
 * that the report does not show are replaced before they are drawn; in a masked one times too,
 * unless they are to be exact.
 */
final class ReportPictures {
    /** Logical pixels across, as the report's own timeline. */
    private static final double WIDTH = 800;

    private static final double CHROME = 130;
    private static final double LANE = 44;
    private static final int LANES = 16;

    /** Lower than a page. */
    private static final double TALLEST = 860;

    private static final double LOW = 520;
    private static final int ROWS = 12;

    /** With more names than these a masked report leaves pictures out. */
    private static final int NAMES = 200_000;

    /** Views that show the calendar or the clock, whatever is done to their names. */
    private static final Set<String> OF_CLOCKS = Set.of("hours", "load", "scatter");

    private final CaseSession session;
    private final Face face;

    ReportPictures(CaseSession session, Face face) {
        this.session = session;
        this.face = face;
    }

    /** True for a view that cannot be drawn where times are to be told so. */
    static boolean isLeftOut(String view, Times times) {
        return times != Times.EXACT && OF_CLOCKS.contains(view);
    }

    /**
     * The report with its pictures drawn.
     *
     * @param identified with all names
     * @param input as it is to be printed
     * @param progress from 0 to 1 while they are drawn
     */
    ReportInput drawn(ReportInput identified, ReportInput input, Progress progress)
            throws CaseException {
        List<Shown> all = new ArrayList<>(input.shown());
        if (all.stream().noneMatch(s -> s.kind() == Shown.Kind.PICTURE)) {
            return input;
        }
        CaseData data = session.data();
        boolean masked = input.isMasked();
        if (masked && data.accounts().size() + data.artifacts().size() > NAMES) {
            return input;
        }
        Hand hand =
                new Hand(
                        names(identified, data, masked),
                        masked ? identified.heading().manner().times() : null,
                        masked ? MaskedTimes.of(identified, CaseSecret.commitments(session)) : null,
                        input.isRelative());
        for (int i = 0; i < all.size(); i++) {
            Shown shown = all.get(i);
            progress.report((double) i / all.size(), "drawing pictures");
            if (shown.kind() == Shown.Kind.PICTURE
                    && !(masked
                            && isLeftOut(shown.about().type(), input.heading().manner().times()))) {
                all.set(i, shown.with(hand.draw(identified.shown().get(i).about())));
            }
        }
        return input.with(all);
    }

    private MaskedNames names(ReportInput identified, CaseData data, boolean masked)
            throws CaseException {
        List<String> accounts = data.accounts().stream().map(Account::id).toList();
        if (masked) {
            return MaskedNames.of(
                            identified,
                            CaseSecret.aliases(session),
                            CaseSecret.commitments(session))
                    .hide(accounts, "another account")
                    .hide(data.artifacts(), "another artifact");
        }
        var named = Bystanders.named(identified);
        return MaskedNames.none()
                .hide(accounts.stream().filter(a -> !named.test(a)).toList(), "bystander");
    }

    /** The shipped font, with names replaced before they are measured. */
    private record Measure(Face face, UnaryOperator<String> words) implements TextMeasure {
        @Override
        public double width(String text, double size) {
            return face.width(text, size);
        }

        @Override
        public boolean covers(int codePoint) {
            return face.covers(codePoint);
        }

        @Override
        public String shown(String raw) {
            return words.apply(raw);
        }
    }

    /** Draws one picture after the other over the same case. */
    private final class Hand {
        private final MaskedNames names;
        private final UnaryOperator<String> words;
        private final MaskedCase shown;
        private final Measure measure;
        private final @Nullable MaskedTimes times;
        private final boolean relative;
        private @Nullable Timeline whole;

        /**
         * @param told what may be told of times, or null where names are only left out
         */
        Hand(MaskedNames names, @Nullable Times told, @Nullable MaskedTimes times, boolean relative)
                throws CaseException {
            this.names = names;
            this.words = told == null ? names.words() : names.masked(told);
            this.shown = MaskedCase.of(session, names::label, names.words());
            this.times = times;
            this.relative = relative;
            this.measure = new Measure(face, words);
        }

        Shown.Drawn draw(Shown.About about) throws CaseException {
            Shown.Drawn drawn = about.type().equals("timeline") ? timeline(about) : chart(about);
            Picture picture = drawn.picture();
            String title = words.apply(picture.title());
            Shown.Drawn titled =
                    new Shown.Drawn(
                            new Picture(
                                    picture.width(),
                                    picture.height(),
                                    title.isEmpty() ? "The " + about.type() : title,
                                    picture.marks()),
                            drawn.table());
            names.check(titled);
            return titled;
        }

        private Shown.Drawn timeline(Shown.About about) throws CaseException {
            TimeInterval span = about.span();
            CaseData data = FigureRows.of(shown.data(), span, this::shown);
            Timeline plain =
                    new Timeline(
                            data,
                            shown.findings(),
                            Timeline.Arrangement.BY_ACCOUNT,
                            Timeline.Sources.NONE);
            Timeline timeline = times == null ? plain.marked(Markers.of(session).all()) : plain;
            int lanes = Math.clamp(timeline.lanes().size(), 2, LANES);
            TimelineView view =
                    TimelineView.whole(timeline, WIDTH, CHROME + LANE * lanes)
                            .focused(new TimelineView.Focus(-1, finding(about)))
                            .ruled(new LaidRulers(session, whole()).on(timeline, ruler(about)));
            if (span != null) {
                view = view.at(view.viewport().over(shown(span)));
            }
            TimelineLayout layout = new TimelineLayout(measure);
            TimelinePicture drawn = (relative ? layout.undated() : layout).layout(timeline, view);
            return new Shown.Drawn(
                    relative ? RelativeAxis.of(drawn) : drawn.picture(), table(data));
        }

        private TimeInterval shown(TimeInterval at) {
            return times == null ? at : times.of(at);
        }

        private Shown.Table table(CaseData data) {
            List<List<String>> rows = new ArrayList<>();
            for (int row = 0; row < Math.min(ROWS, data.size()); row++) {
                TimeInterval at = data.at(row);
                rows.add(
                        List.of(
                                Format.time(at, relative),
                                words.apply(Names.actor(data, row)),
                                words.apply(Names.deed(data, row))));
            }
            return new Shown.Table(
                    List.of(relative ? "Time" : "Time (UTC)", "Account", "Action"),
                    rows,
                    data.size() - rows.size());
        }

        private Shown.Drawn chart(Shown.About about) throws CaseException {
            ChartKind kind = ChartKind.valueOf(about.type().toUpperCase(Locale.ROOT));
            Timeline timeline = kind == ChartKind.LOAD ? compared() : whole();
            Study study =
                    kind.isOfReactions()
                            ? Studies.of(timeline, Progress.NONE)
                            : new Study(timeline, new Reactions(List.of(), 0), List.of());
            TimeInterval range = range(about.span(), timeline.span());
            Lens tall = lens(about, range, TALLEST);
            double height = Math.min(TALLEST, height(kind, study, tall));
            Lens lens = lens(about, range, height);
            Chart chart =
                    kind == ChartKind.GRAPH
                            ? graph(about).layout(timeline, lens)
                            : kind.layout(measure, study, lens);
            List<List<String>> rows = new ArrayList<>();
            for (int line = 0; line < Math.min(ROWS, chart.twin().size()); line++) {
                rows.add(chart.twin().line(line).cells().stream().map(words).toList());
            }
            return new Shown.Drawn(
                    chart.picture(),
                    new Shown.Table(
                            chart.twin().columns(), rows, chart.twin().size() - rows.size()));
        }

        private Timeline compared() throws CaseException {
            return whole().compared(TemplateConvergence.of(session).shares(Progress.NONE));
        }

        /** Nothing is brushed where everything is in view. */
        private static @Nullable TimeInterval range(@Nullable TimeInterval span, TimeInterval all) {
            return span == null || (span.lo() <= all.lo() && span.hi() >= all.hi()) ? null : span;
        }

        private static double height(ChartKind kind, Study study, Lens lens) {
            return switch (kind) {
                case SCATTER, LOAD -> LOW;
                case GRAPH -> WIDTH;
                case ALIGNED, HOURS -> kind.height(study, lens);
            };
        }

        private GraphLayout graph(Shown.About about) {
            String name = pinned(about, "arrangement=");
            GraphLook look = GraphLook.EGO;
            for (GraphLook.Arrangement arrangement : GraphLook.Arrangement.values()) {
                if (Moved.name(arrangement).equals(name)) {
                    look = look.arranged(arrangement);
                }
            }
            return new GraphLayout(measure, look, shown.places());
        }

        private static Basket.@Nullable Laid ruler(Shown.About about) {
            String laid = pinned(about, "ruler=");
            int slash = laid.lastIndexOf('/');
            return slash < 0
                    ? null
                    : new Basket.Laid(
                            laid.substring(0, slash), Long.parseLong(laid.substring(slash + 1)));
        }

        private int finding(Shown.About about) throws CaseException {
            String id = pinned(about, "finding=");
            List<Finding> findings = session.findings();
            for (int i = 0; i < findings.size(); i++) {
                if (findings.get(i).id().equals(id)) {
                    return i;
                }
            }
            return -1;
        }

        private static String pinned(Shown.About about, String key) {
            return about.names().stream()
                    .filter(name -> name.startsWith(key))
                    .map(name -> name.substring(key.length()))
                    .findFirst()
                    .orElse("");
        }

        private Lens lens(Shown.About about, @Nullable TimeInterval range, double height)
                throws CaseException {
            int finding = finding(about);
            int row = finding < 0 ? -1 : whole().findings().firstRow(finding);
            String account = pinned(about, "account=");
            int number = account.isEmpty() ? -1 : ActionFilter.number(session.data(), account);
            return new Lens(
                    new TimelineView.Focus(row, finding),
                    new Lens.Filter(number, -1, range),
                    new Lens.Sheet(WIDTH, height, 0),
                    ZoneOffset.UTC);
        }

        /** Made once, where a view other than the timeline asks for it. */
        private Timeline whole() throws CaseException {
            Timeline known = whole;
            if (known == null) {
                known =
                        Timelines.of(
                                        shown.data(),
                                        shown.findings(),
                                        shown.links(),
                                        Timeline.Arrangement.BY_ACCOUNT,
                                        row -> "")
                                .marked(times == null ? Markers.of(session).all() : List.of());
                whole = known;
            }
            return known;
        }
    }
}
