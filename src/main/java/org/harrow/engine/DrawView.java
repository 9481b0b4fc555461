package org.harrow.engine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.harrow.draw.Picture;
import org.harrow.draw.Timeline;
import org.harrow.draw.TimelineFigure;
import org.harrow.draw.TimelineLayout;
import org.harrow.draw.TimelineView;
import org.harrow.draw.chart.Chart;
import org.harrow.draw.chart.Lens;
import org.harrow.draw.network.GraphLayout;
import org.harrow.draw.network.GraphLook;
import org.harrow.draw.reaction.Reactions;
import org.harrow.draw.reaction.Study;
import org.harrow.draw.view.ChartKind;
import org.harrow.model.CaseData;
import org.harrow.model.CaseException;
import org.harrow.model.Finding;
import org.harrow.model.Progress;
import org.harrow.paint.Face;
import org.harrow.paint.Palette;
import org.harrow.paint.PngWriter;
import org.harrow.paint.SvgWriter;
import org.jspecify.annotations.Nullable;

/** Draws views of a case into picture files, with the marks of the window and the report. */
public final class DrawView {

    private static final double WIDTH = 1_600;

    /** Device pixels per logical pixel of a PNG: sharp on paper and on dense screens. */
    private static final double SCALE = 2;

    private final Face face;
    private final Look look;

    /** Draws with the shipped font, as {@link Look#PLAIN}. */
    public DrawView() {
        this(Face.load(), Look.PLAIN);
    }

    /** Draws with the shipped font. */
    public DrawView(Look look) {
        this(Face.load(), look);
    }

    /**
     * @param face the font of the marks
     * @param look what is looked at, and how
     */
    public DrawView(Face face, Look look) {
        this.face = face;
        this.look = look;
    }

    /**
     * How a picture looks.
     *
     * @param theme {@code light}, {@code dark} or {@code contrast}
     * @param zone second one of the axis, or UTC
     * @param graph how the graph is arranged: {@code around}, {@code columns}, {@code path}, {@code
     *     free} or {@code whole}
     * @param account whose filter is on, as {@code github:crab}, or null
     * @param finding id of the one that is chosen, or null
     */
    public record Look(
            String theme,
            ZoneId zone,
            String graph,
            @Nullable String account,
            @Nullable String finding) {
        /** Light, in UTC, the whole case. */
        public static final Look PLAIN = new Look("light", ZoneOffset.UTC, "around", null, null);
    }

    /**
     * Draws the timeline around a finding, or of the whole case, as the file's ending says. The
     * same case gives the same bytes; a file that is there is replaced whole or not at all.
     *
     * @param findings of the case, in its order
     * @param finding place of the one to look at, or -1 for the whole case
     * @param out ends in {@code .png} or {@code .svg}
     * @throws CaseException where the ending is another, or the file cannot be written
     */
    public void timeline(CaseSession session, List<Finding> findings, int finding, Path out)
            throws CaseException {
        Format format = Format.of(out);
        int chosen = finding < 0 ? place(findings) : finding;
        write(picture(session, findings, chosen), format, out);
    }

    /**
     * Draws one of the other views of the whole case, likewise.
     *
     * @param view {@code aligned} and so on
     * @throws CaseException where the ending is another, the account or finding is not in the case,
     *     or the file cannot be written
     */
    public void chart(CaseSession session, String view, Path out) throws CaseException {
        Format format = Format.of(out);
        ChartKind kind = ChartKind.valueOf(view.toUpperCase(Locale.ROOT));
        List<Finding> findings = session.findings();
        Timeline timeline = timeline(session, findings, -1);
        if (kind == ChartKind.LOAD) {
            timeline = timeline.compared(TemplateConvergence.of(session).shares(Progress.NONE));
        }
        Study study =
                kind.isOfReactions()
                        ? Studies.of(timeline, Progress.NONE)
                        : new Study(timeline, new Reactions(List.of(), 0), List.of());
        Lens lens = lens(timeline, findings, 900);
        Lens high = lens(timeline, findings, kind.height(study, lens));
        Chart chart =
                kind == ChartKind.GRAPH
                        ? new GraphLayout(face, arrangement(), GraphPlaces.of(session).all())
                                .layout(timeline, high)
                        : kind.layout(face, study, high);
        write(chart.picture(), format, out);
    }

    /**
     * Writes a picture as it is.
     *
     * @param out ends in {@code .png} or {@code .svg}
     * @throws CaseException where the ending is another, or the file cannot be written
     */
    public void save(Picture picture, Path out) throws CaseException {
        write(picture, Format.of(out), out);
    }

    private Palette palette() {
        return switch (look.theme()) {
            case "dark" -> Palette.DARK;
            case "contrast" -> Palette.CONTRAST;
            default -> Palette.LIGHT;
        };
    }

    private Lens lens(Timeline timeline, List<Finding> findings, double height)
            throws CaseException {
        int finding = place(findings);
        int row = finding < 0 ? -1 : timeline.findings().firstRow(finding);
        return new Lens(
                new TimelineView.Focus(row, finding),
                new Lens.Filter(account(timeline.data()), -1, null),
                new Lens.Sheet(WIDTH, height, 0),
                look.zone());
    }

    private int account(CaseData data) throws CaseException {
        String name = look.account();
        int number = name == null ? -1 : ActionFilter.number(data, name);
        if (name != null && number < 0) {
            throw new CaseException(
                    "There is no account "
                            + name
                            + " in this case. \"harrow actions\" lists the names.");
        }
        return number;
    }

    private int place(List<Finding> findings) throws CaseException {
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).id().equals(look.finding())) {
                return i;
            }
        }
        if (look.finding() != null) {
            throw new CaseException(
                    "There is no finding "
                            + look.finding()
                            + " in this case. \"harrow findings\" lists them.");
        }
        return -1;
    }

    private GraphLook arrangement() {
        GraphLook.Arrangement arrangement =
                switch (look.graph()) {
                    case "columns" -> GraphLook.Arrangement.COLUMNS;
                    case "path" -> GraphLook.Arrangement.PATH;
                    case "free" -> GraphLook.Arrangement.FORCE;
                    case "whole" -> GraphLook.Arrangement.WHOLE;
                    default -> GraphLook.Arrangement.RADIAL;
                };
        return GraphLook.EGO.arranged(arrangement);
    }

    private void write(Picture picture, Format format, Path out) throws CaseException {
        ByteArrayOutputStream drawn = new ByteArrayOutputStream();
        try {
            switch (format) {
                case PNG -> new PngWriter(face, palette(), SCALE).write(picture, drawn);
                case SVG -> new SvgWriter(face, palette()).write(picture, drawn);
            }
        } catch (IOException e) {
            throw new CaseException("The picture " + out + " cannot be drawn.", e);
        }
        SafeFile.spareOthers(out, drawn.toByteArray());
        SafeFile.replace(out, drawn.toByteArray());
    }

    private static Timeline timeline(CaseSession session, List<Finding> findings, int finding)
            throws CaseException {
        CaseData data = session.data();
        Timeline plain =
                Timelines.of(
                        data,
                        findings,
                        session.accountLinks().list(),
                        TimelineFigure.lanes(data, findings, finding),
                        row -> text(session, row));
        return plain.marked(Markers.of(session).all());
    }

    private Picture picture(CaseSession session, List<Finding> findings, int finding)
            throws CaseException {
        Timeline timeline = timeline(session, findings, finding);
        TimelineView view = TimelineFigure.view(timeline, finding, WIDTH);
        List<ZoneId> zones =
                look.zone().equals(ZoneOffset.UTC)
                        ? List.of(ZoneOffset.UTC)
                        : List.of(ZoneOffset.UTC, look.zone());
        return new TimelineLayout(face).layout(timeline, view.in(zones)).picture();
    }

    /** A text that cannot be read leaves its card empty; the picture stands without it. */
    private static String text(CaseSession session, int row) {
        try {
            return session.action(row).content().text();
        } catch (CaseException e) {
            return "";
        }
    }

    private enum Format {
        PNG,
        SVG;

        static Format of(Path out) throws CaseException {
            String name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
            if (name.endsWith(".png")) {
                return PNG;
            }
            if (name.endsWith(".svg")) {
                return SVG;
            }
            throw new CaseException(
                    "The picture " + out + " must end in .png or .svg: choose one of them.");
        }
    }
}
