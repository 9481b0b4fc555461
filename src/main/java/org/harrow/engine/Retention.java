package org.harrow.engine;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.harrow.casefile.Acts;
import org.harrow.model.CaseException;
import org.harrow.model.LogEntry;

/**
 * Until when a case may be kept: stated by the analyst, kept in the custody log, undoable. When the
 * day has passed it is said; nothing is ever deleted by itself.
 */
public final class Retention {
    private static final String ACT = "retention";

    private final CaseSession session;

    Retention(CaseSession session) {
        this.session = session;
    }

    /** The last day on which the case may be kept; empty where nobody said. */
    public Optional<LocalDate> until() throws CaseException {
        Optional<LocalDate> out = Optional.empty();
        var log = session.log();
        Acts acts = new Acts(log);
        for (LogEntry entry : log) {
            if (entry.what().equals(ACT) && acts.inForce(entry.seq())) {
                out = day(String.valueOf(Attributes.object(entry.body()).get("until")));
            }
        }
        return out;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What to say where the day has passed; empty where it has not. */
    public Optional<String> overdue() throws CaseException {
        LocalDate today = session.now().atZone(ZoneOffset.UTC).toLocalDate();
        return until().filter(today::isAfter)
                .map(
                        day ->
                                "This case was to be kept until "
                                        + day
                                        + ". Delete it with its copies, or say why it stays: harrow"
                                        + " retention CASE DATE --reason T.");
    }

    /**
     * States the last day.
     *
     * @param until as 2027-01-31, or empty for no limit
     * @throws CaseException where it is no day, or there is no reason
     */
    public void set(String until, String reason) throws CaseException {
        if (!until.isEmpty() && day(until).isEmpty()) {
            throw new CaseException(until + " is no day. Write it as 2027-01-31.");
        }
        if (reason.isBlank()) {
            throw new CaseException("Give a reason: which rule or promise sets this day.");
        }
        session.act(ACT, Map.of("until", until, "reason", reason));
    }
}
