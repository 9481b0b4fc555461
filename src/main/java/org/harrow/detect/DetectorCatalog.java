package org.harrow.detect;

import java.util.List;
import java.util.Optional;
import org.harrow.detect.coordination.Coordination;
import org.harrow.detect.flood.Flood;
import org.harrow.detect.linkage.Linkage;
import org.harrow.detect.reaction.ReactionLatency;
import org.harrow.detect.repetition.Repetition;
import org.harrow.detect.rhythm.Rhythm;
import org.harrow.detect.standing.Standing;
import org.harrow.detect.template.TemplateLanguage;
import org.harrow.detect.validity.ReportValidity;

/** Every detector, in the order they are run and listed. */
public final class DetectorCatalog {
    private static final List<Detector<?>> ALL =
            List.of(
                    ReactionLatency.DEFAULT,
                    Repetition.DEFAULT,
                    TemplateLanguage.DEFAULT,
                    Flood.DEFAULT,
                    ReportValidity.DEFAULT,
                    Coordination.DEFAULT,
                    Rhythm.DEFAULT,
                    Linkage.DEFAULT,
                    Standing.DEFAULT);

    private DetectorCatalog() {}

    /** All of them, with the parameters they are shipped with. */
    public static List<Detector<?>> all() {
        return ALL;
    }

    /** The one of this name. */
    public static Optional<Detector<?>> find(String id) {
        for (Detector<?> detector : ALL) {
            if (detector.id().equals(id)) {
                return Optional.of(detector);
            }
        }
        return Optional.empty();
    }
}
