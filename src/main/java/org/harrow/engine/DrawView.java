package org.harrow.engine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.harrow.draw.Picture;
import org.harrow.draw.Timeline;
import org.harrow.draw.TimelineFigure;
import org.harrow.draw.TimelineLayout;
import org.harrow.draw.chart.Lens;
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

/** Draws views of a case into picture files, with the marks of the window and the report. */
public final class DrawView {

    private static final double WIDTH = 1_600;

    /** Device pixels per logical pixel of a PNG: sharp on paper and on dense screens. */
    private static final double SCALE = 2;

    private final Face face;

    /** Draws with the shipped font. */
    public DrawView() {
        this(Face.load());
    }

    /**
     * @param face the font of the marks
     */
    public DrawView(Face face) {
        this.face = face;
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
        write(picture(session, findings, finding), format, out);
    }

    /**
     * Draws one of the other views of the whole case, likewise.
     *
     * @param view {@code aligned} and so on
     * @throws CaseException where the ending is another, or the file cannot be written
     */
    public void chart(CaseSession session, String view, Path out) throws CaseException {
        Format format = Format.of(out);
        ChartKind kind = ChartKind.valueOf(view.toUpperCase(Locale.ROOT));
        Study study = Studies.of(timeline(session, session.findings(), -1), Progress.NONE);
        Lens lens = Lens.whole(WIDTH, kind.height(study));
        write(kind.layout(face, study, lens).picture(), format, out);
    }

    private void write(Picture picture, Format format, Path out) throws CaseException {
        ByteArrayOutputStream drawn = new ByteArrayOutputStream();
        try {
            switch (format) {
                case PNG -> new PngWriter(face, Palette.LIGHT, SCALE).write(picture, drawn);
                case SVG -> new SvgWriter(face, Palette.LIGHT).write(picture, drawn);
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
        return Timelines.of(
                data,
                findings,
                session.accountLinks().list(),
                TimelineFigure.lanes(data, findings, finding),
                row -> text(session, row));
    }

    private Picture picture(CaseSession session, List<Finding> findings, int finding)
            throws CaseException {
        Timeline timeline = timeline(session, findings, finding);
        return new TimelineLayout(face)
                .layout(timeline, TimelineFigure.view(timeline, finding, WIDTH))
                .picture();
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
