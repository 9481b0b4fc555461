package org.harrow.engine;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.harrow.detect.template.Convergence;
import org.harrow.draw.TextShare;
import org.harrow.model.CaseException;
import org.harrow.model.Progress;
import org.harrow.model.TimeInterval;

/** How far the texts of a case's venues have converged on one template; nothing is kept. */
public final class TemplateConvergence {
    private final CaseSession session;

    private TemplateConvergence(CaseSession session) {
        this.session = session;
    }

    /** That of a case. */
    public static TemplateConvergence of(CaseSession session) {
        return new TemplateConvergence(session);
    }

    /**
     * One month of one venue.
     *
     * @param month in UTC, {@code 2026-02}
     * @param authors whose texts were compared, one text each
     * @param share of their pairs that follow one template, from 0 to 1
     * @param lo lower limit of its 95 % interval
     * @param hi upper limit
     */
    public record Month(
            String venue, String month, int authors, double share, double lo, double hi) {
        private static Month of(Convergence.Point point) {
            return new Month(
                    point.venue(),
                    point.month().toString(),
                    point.authors(),
                    point.share().value(),
                    point.share().lo(),
                    point.share().hi());
        }
    }

    /**
     * The same as the load view draws it.
     *
     * @throws CaseException where the case cannot be read
     */
    public List<TextShare> shares(Progress progress) throws CaseException {
        return curve(progress).stream().map(TemplateConvergence::drawn).toList();
    }

    private static TextShare drawn(Month point) {
        YearMonth month = YearMonth.parse(point.month);
        return new TextShare(
                point.venue,
                new TimeInterval(start(month), start(month.plusMonths(1)) - 1),
                point.authors,
                point.share,
                point.lo,
                point.hi);
    }

    private static long start(YearMonth month) {
        return TimeInterval.micros(month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /**
     * By venue and month.
     *
     * @throws CaseException where the case cannot be read
     */
    public List<Month> curve(Progress progress) throws CaseException {
        progress.report(-1, "comparing texts");
        return new DetectJob(session.file(), session::now)
                .convergence(session.seen()).stream().map(Month::of).toList();
    }
}
