package org.harrow.draw;

import org.harrow.model.TimeInterval;

/**
 * Lays out a timeline: the same input gives the same marks, on screen, in a picture file and in the
 * report.
 */
public final class TimelineLayout {

    private final TextMeasure measure;
    private final boolean still;
    private final boolean dated;

    /**
     * Of pictures that nobody can click: where the legend needs further rows they are higher than
     * the view.
     *
     * @param measure widths of the font that the marks will be painted in
     */
    public TimelineLayout(TextMeasure measure) {
        this(measure, true, true);
    }

    private TimelineLayout(TextMeasure measure, boolean still, boolean dated) {
        this.measure = measure;
        this.still = still;
        this.dated = dated;
    }

    /** Of a screen, where a click opens what does not fit. */
    public static TimelineLayout ofScreen(TextMeasure measure) {
        return new TimelineLayout(measure, false, true);
    }

    /** The same of a case whose times are counted from its first action: no mark says a date. */
    public TimelineLayout undated() {
        return new TimelineLayout(measure, still, false);
    }

    private Scene scene(Timeline timeline, TimelineView view) {
        Scene scene = Scene.of(timeline, view, dated);
        int further = still ? new FootLayer(scene, new Sheet(measure)).further() : 0;
        return scene.withFoot(further * FootLayer.ROW);
    }

    /** The marks of a view, from the ground up. */
    public TimelinePicture layout(Timeline timeline, TimelineView view) {
        Scene scene = scene(timeline, view);
        Sheet sheet = new Sheet(measure);
        Labels labels = new Labels(sheet);
        ground(scene, sheet, labels);
        RulerReading reading = view.rulers().active();
        RulerLayer ruler = reading == null ? null : new RulerLayer(scene, sheet, reading);
        if (ruler != null) {
            ruler.band();
        }
        ShadeLayer shades = new ShadeLayer(scene, sheet);
        ContextLayer context = new ContextLayer(scene, sheet);
        context.lines();
        new WideLayer(scene, sheet, labels).draw();
        new LaneLayer(scene, sheet, labels).draw();
        shades.folds().forEach(labels::keepFree);
        new ArcLayer(scene, sheet, labels).draw();
        if (ruler != null) {
            ruler.marks(labels);
        }
        for (RulerReading kept : view.rulers().kept()) {
            new RulerLayer(scene, sheet, kept).kept(labels);
        }
        FindingLayer findings = new FindingLayer(scene, sheet);
        findings.arrows().forEach(labels::keepFree);
        labels.settle();
        shades.dim();
        new HoursLayer(scene, sheet).dim();
        selection(scene, sheet);
        findings.draw();
        new HeaderLayer(scene, sheet).draw();
        new MapLayer(scene, sheet).draw();
        new AxisLayer(scene, sheet).labels();
        shades.foldLabels();
        findings.drawArrows();
        context.words();
        foot(new FootLayer(scene, sheet));
        Picture picture =
                new Picture(view.viewport().width(), scene.height(), title(scene), sheet.marks());
        return new TimelinePicture(
                picture, scene.panes(), scene.scale(), scene.rows().rows(), sheet.hits());
    }

    private void foot(FootLayer foot) {
        if (still) {
            foot.drawStill();
        } else {
            foot.draw();
        }
    }

    private static void ground(Scene scene, Sheet sheet, Labels labels) {
        Box all = new Box(0, 0, scene.panes().foot().right(), scene.panes().foot().bottom());
        sheet.bar(all, Ink.PAPER);
        for (LaneRow row : scene.rows().rows()) {
            if (row.lane() % 2 == 1) {
                sheet.bar(
                        new Box(scene.plot().x(), row.y(), scene.plot().width(), row.height()),
                        Ink.STRIPE);
            }
        }
        new ShadeLayer(scene, sheet).nights();
        new AxisLayer(scene, sheet).grid(labels);
    }

    private static void selection(Scene scene, Sheet sheet) {
        int row = scene.view().focus().row();
        if (row < 0 || !scene.shows(scene.data().at(row))) {
            return;
        }
        int lane = scene.timeline().lanes().of(row);
        if (scene.rows().shows(lane)) {
            LaneRow place = scene.rows().find(lane);
            Box box = Box.around(scene.x(row), place.middle(), GlyphLayer.SIZE + 7);
            sheet.add(new Mark.Frame(box, 2, Ink.SELECTION));
        }
    }

    private static String title(Scene scene) {
        TimeInterval shown = scene.view().viewport().time();
        return "Timeline from "
                + TimeInterval.format(shown.lo())
                + " to "
                + TimeInterval.format(shown.hi())
                + ", "
                + scene.timeline().findings().findings().size()
                + " findings";
    }
}
