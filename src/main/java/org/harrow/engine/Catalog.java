package org.harrow.engine;

import java.util.List;
import org.harrow.detect.Detector;
import org.harrow.detect.DetectorCatalog;
import org.harrow.intake.FormatInfo;
import org.harrow.intake.Intake;

/** What this version can read and measure, for whoever lists it. */
public final class Catalog {
    private Catalog() {}

    /**
     * One importable format.
     *
     * @param id for example {@code github.rest}
     * @param venue for example {@code github}
     * @param title what it is, in a few words
     * @param howToExport the exact command or menu that makes such a file
     * @param traits how it is recognised and what to expect of it
     */
    public record Format(
            String id, String venue, String title, String howToExport, Traits traits) {}

    /**
     * @param recognisedBy what in the content tells it
     * @param clock whose clock its times are
     * @param lost what such an export cannot tell
     */
    public record Traits(String recognisedBy, String clock, String lost) {}

    /** Every format that can be imported. */
    public static List<Format> formats() {
        return new Intake().formats().stream().map(Catalog::format).toList();
    }

    /** Ids of every detector, in the order they run. */
    public static List<String> detectors() {
        return DetectorCatalog.all().stream().map(Detector::id).toList();
    }

    private static Format format(FormatInfo info) {
        return new Format(
                info.id(),
                info.venue(),
                info.title(),
                info.howToExport(),
                new Traits(
                        info.traits().recognisedBy(), info.traits().clock(), info.traits().lost()));
    }
}
