package org.harrow.ui.report;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.harrow.engine.ReportCase;
import org.harrow.engine.ReportDraft;
import org.harrow.engine.ReportGap;
import org.harrow.engine.ReportImages;
import org.harrow.engine.ReportRequest;
import org.harrow.model.CaseException;
import org.harrow.model.Progress;
import org.harrow.paint.Face;
import org.harrow.ui.common.CaseViewModel;
import org.harrow.ui.common.Words;
import org.harrow.ui.job.JobState;
import org.harrow.ui.job.Jobs;
import org.jspecify.annotations.Nullable;

/**
 * The report as it would be written now: made anew on the case's thread whenever the case or the
 * wishes change, its pages drawn apart from the window, the newest wish first.
 */
public final class ReportViewModel {
    private static final String SLOT = "report-draft";

    private final CaseViewModel desk;
    private final Jobs jobs;
    private final Face face;
    private final ReadOnlyBooleanWrapper stopped = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Pages> pages = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<ReportGap>> gaps =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<ReportImages.@Nullable Image> image =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper done = new ReadOnlyDoubleWrapper(1);
    private boolean active;
    private int width = 800;
    private Supplier<ReportRequest> wanted = () -> new ReportRequest(null, List.of());

    /**
     * A report's pages.
     *
     * @param pdf its bytes
     * @param count how many
     * @param outline chapters and findings
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes of a document, never compared
    record Pages(byte[] pdf, int count, List<ReportImages.Heading> outline) {}

    private record Made(ReportDraft draft, Pages pages) {}

    /**
     * @param desk the open case
     * @param jobs draw the pages
     * @param face the font of the figures
     */
    public ReportViewModel(CaseViewModel desk, Jobs jobs, Face face) {
        this.desk = desk;
        this.jobs = jobs;
        this.face = face;
        desk.snapshot().subscribe(now -> make());
        desk.asked(SLOT).subscribe(this::tell);
    }

    /** What the report is to be; asked whenever it is made. */
    void want(Supplier<ReportRequest> request) {
        wanted = request;
    }

    /** While it is on the screen, and only then, the report is kept up to date. */
    void setActive(boolean on) {
        active = on;
        if (on) {
            page.set(0);
            make();
        } else {
            pages.set(null);
            image.set(null);
            gaps.set(List.of());
        }
    }

    /** The pages, or null while there are none yet. */
    ReadOnlyObjectProperty<@Nullable Pages> pages() {
        return pages.getReadOnlyProperty();
    }

    /** What it lacks. */
    ReadOnlyObjectProperty<List<ReportGap>> gaps() {
        return gaps.getReadOnlyProperty();
    }

    /** The page shown, drawn, or null while there is none. */
    ReadOnlyObjectProperty<ReportImages.@Nullable Image> image() {
        return image.getReadOnlyProperty();
    }

    /** Number of the page shown, from 0 on. */
    ReadOnlyIntegerProperty page() {
        return page.getReadOnlyProperty();
    }

    /** What is being done, empty where the pages are those of the case now. */
    ReadOnlyStringProperty state() {
        return state.getReadOnlyProperty();
    }

    /** How far it is, from 0 to 1; less than 0 where that is not known. */
    ReadOnlyDoubleProperty done() {
        return done.getReadOnlyProperty();
    }

    /** True where a person stopped it and it was not made since. */
    ReadOnlyBooleanProperty stopped() {
        return stopped.getReadOnlyProperty();
    }

    /** Stops setting pages; those on the screen stay, as they were. */
    void cancel() {
        desk.cancelAsk(SLOT);
        stopped.set(true);
        state.set("Stopped: the pages are not those of the case now");
        done.set(1);
    }

    private void tell(JobState now) {
        if (active && now instanceof JobState.Running running) {
            done.set(running.fraction());
            state.set(words(running));
        } else if (now instanceof JobState.Failed) {
            state.set("");
            done.set(1);
        }
    }

    /** {@code Painting pages, 41 %, 12 s left}. */
    private static String words(JobState.Running running) {
        StringBuilder text = new StringBuilder(title(running.step()));
        if (running.fraction() > 0) {
            text.append(", ").append(Math.round(100 * running.fraction())).append(" %");
        }
        Duration left = running.left();
        if (left != null && running.elapsed().toMillis() > 500) {
            long seconds = Math.max(1, left.toSeconds());
            text.append(", ").append(Words.duration(seconds * 1_000_000)).append(" left");
        }
        return text.append('…').toString();
    }

    private static String title(String step) {
        return step.isEmpty()
                ? "Setting pages"
                : Character.toUpperCase(step.charAt(0)) + step.substring(1);
    }

    /** Shows a page; one before the first or after the last is those. */
    void go(int index) {
        Pages now = pages.get();
        int last = now == null ? 0 : Math.max(0, now.count - 1);
        page.set(Math.clamp(index, 0, last));
        draw();
    }

    /** Draws for this width in pixels. */
    void setWidth(int pixels) {
        if (pixels != width && pixels > 0) {
            width = pixels;
            draw();
        }
    }

    /** Makes the report again. */
    void make() {
        if (!active || desk.snapshot().get() == null) {
            return;
        }
        stopped.set(false);
        ReportRequest request = wanted.get();
        state.set("Setting pages…");
        done.set(-1);
        desk.ask(
                SLOT,
                (session, progress) -> made(new ReportCase(session, face), request, progress),
                this::show);
    }

    private static Made made(ReportCase report, ReportRequest request, Progress progress)
            throws CaseException {
        ReportDraft draft = report.draft(request, progress);
        try (ReportImages images = new ReportImages(draft.pdf())) {
            return new Made(draft, new Pages(draft.pdf(), images.pages(), images.outline()));
        }
    }

    private void show(Made made) {
        if (active) {
            state.set("");
            done.set(1);
            gaps.set(made.draft.gaps());
            pages.set(made.pages);
            go(page.get());
        }
    }

    private void draw() {
        Pages now = pages.get();
        if (now == null) {
            return;
        }
        int index = page.get();
        int pixels = width;
        jobs.start(
                "report-page",
                "Drawing the page",
                progress -> {
                    try (ReportImages images = new ReportImages(now.pdf())) {
                        return images.page(index, pixels);
                    }
                },
                image::set);
    }
}
