package org.harrow.model;

import java.io.Serializable;
import java.util.List;

/**
 * What a detector reports about something it measured. It never accuses.
 *
 * @param id derived from detector, subjects and the actions it is about
 * @param detector for example {@code reaction-latency}
 * @param headline whom it is about, how strong it is, and one sentence
 * @param measurement the numbers
 * @param support the records and the innocent explanations
 */
public record Finding(
        String id, String detector, Headline headline, Measurement measurement, Support support)
        implements Serializable {

    /**
     * @param grade how much it carries
     * @param subjects account names, sorted
     * @param summary one sentence that accuses nobody
     */
    public record Headline(Grade grade, List<String> subjects, String summary)
            implements Serializable {
        public Headline {
            subjects = List.copyOf(subjects);
        }
    }
}
