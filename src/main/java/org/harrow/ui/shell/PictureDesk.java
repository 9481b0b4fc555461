package org.harrow.ui.shell;

import java.nio.file.Path;
import java.util.Locale;
import org.harrow.draw.Picture;
import org.harrow.engine.DrawView;
import org.harrow.paint.Face;
import org.harrow.paint.Palette;
import org.harrow.ui.job.Jobs;
import org.jspecify.annotations.Nullable;

/** Saves what a view shows as PNG or SVG, from the marks that are on the screen. */
final class PictureDesk {
    private final Front front;
    private final Jobs jobs;
    private final WindowParts.Looks looks;

    /**
     * @param front asks where to put it
     * @param jobs write it apart from the window
     * @param looks its colours and font
     */
    PictureDesk(Front front, Jobs jobs, WindowParts.Looks looks) {
        this.front = front;
        this.jobs = jobs;
        this.looks = looks;
    }

    /**
     * Asks for a file and writes it.
     *
     * @param view its name
     * @param picture its marks, or null where it has none
     * @param beside the file of the case
     */
    void save(String view, @Nullable Picture picture, Path beside) {
        if (picture == null) {
            front.toasts().say("Show a view that is a picture first, then save it");
            return;
        }
        String name = view.toLowerCase(Locale.ROOT) + ".png";
        front.save(
                "Save the view as PNG or SVG",
                beside.resolveSibling(name),
                out -> write(picture, out));
    }

    private void write(Picture picture, Path out) {
        Palette palette = looks.theme().palette().getValue();
        DrawView.Look plain = DrawView.Look.PLAIN;
        DrawView.Look look =
                new DrawView.Look(
                        palette.name().toLowerCase(Locale.ROOT),
                        plain.zone(),
                        plain.graph(),
                        null,
                        null);
        Face face = looks.screen();
        jobs.start(
                "picture",
                "Saving the view",
                progress -> {
                    new DrawView(face, look).save(picture, out);
                    return out;
                },
                done -> front.toasts().say("Saved " + done.getFileName()));
    }
}
