package org.harrow.detect.validity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.harrow.stats.Bounds;
import org.harrow.stats.ExactTest;

/** The sentence of a finding. It accuses nobody. */
final class Summary {
    private final Family.Trial trial;
    private final Cell cell;

    Summary(Family.Member member) {
        this.trial = member.trial();
        this.cell = trial.cell();
    }

    String sentence() {
        ExactTest.RateRatio volume = trial.volume();
        return subject() + (volume == null ? validity() : volume(volume.ratio())) + ".";
    }

    private String subject() {
        Cell.Name name = cell.name();
        return (cell.isOfReporter() ? name.reporter() + " to " + name.project() : name.project())
                + ", reports received from "
                + day(cell.records().first())
                + " to "
                + day(cell.records().last())
                + ": ";
    }

    private String validity() {
        Counts own = cell.own();
        Counts others = cell.others();
        return own.valid()
                + " of "
                + own.decided()
                + " decided ones are valid, "
                + percent(own.share())
                + "; with the "
                + own.pending()
                + " pending ones, from "
                + percent(own.ifNone())
                + " % if none of them is to "
                + percent(own.ifAll())
                + " % if all are"
                + (trial.p() == null
                        ? ""
                        : "; "
                                + (cell.isOfReporter() ? "of other reporters' " : "before ")
                                + others.valid()
                                + " of "
                                + others.decided()
                                + ", "
                                + percent(others.share()));
    }

    private String volume(Bounds ratio) {
        return cell.own().received()
                + " in "
                + (long) cell.exposure().days()
                + " days, against "
                + cell.others().received()
                + " in "
                + (long) cell.exposure().otherDays()
                + " days before: "
                + decimal(ratio.value(), 1)
                + "-fold ["
                + decimal(ratio.lo(), 1)
                + ", "
                + decimal(ratio.hi(), 1)
                + "]; how many are valid is measured apart";
    }

    private static String day(long micros) {
        return Instant.EPOCH
                .plus(micros, ChronoUnit.MICROS)
                .atOffset(ZoneOffset.UTC)
                .toLocalDate()
                .toString();
    }

    private static String percent(Bounds share) {
        return percent(share.value())
                + " % ["
                + percent(share.lo())
                + ", "
                + percent(share.hi())
                + "]";
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? "-" : decimal(share * 100, 1);
    }

    private static String decimal(double value, int digits) {
        return Double.isFinite(value)
                ? new BigDecimal(value).setScale(digits, RoundingMode.HALF_UP).toPlainString()
                : "infinite";
    }
}
