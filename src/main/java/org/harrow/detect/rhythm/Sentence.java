package org.harrow.detect.rhythm;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The summary of a finding. It accuses nobody. */
final class Sentence {
    private final Comb comb;
    private final boolean tested;

    Sentence(Comb comb, boolean tested) {
        this.comb = comb;
        this.tested = tested;
    }

    String text() {
        return String.join(" and ", comb.beats().who().accounts())
                + " began "
                + comb.count()
                + " of "
                + comb.sessions()
                + " sessions in minute :"
                + minute()
                + ", where chance gives "
                + decimal(comb.sessions() / 60.0)
                + (tested ? "" : "; too few sessions to test")
                + onset()
                + answers()
                + ".";
    }

    private String minute() {
        return (comb.minute() < 10 ? "0" : "") + comb.minute();
    }

    private String onset() {
        var rise = comb.rise();
        return rise == null
                ? "; since when cannot be told"
                : "; it begins to keep to it at "
                        + time(comb.beats().sessions().get(rise.at()).first().time())
                        + " ("
                        + rise.before()
                        + " of "
                        + rise.at()
                        + " before, "
                        + rise.after()
                        + " of "
                        + (comb.sessions() - rise.at())
                        + " after)";
    }

    /** Where an answer to a closure lies: usually what the reader wants to know. */
    private String answers() {
        StringBuilder out = new StringBuilder();
        for (Beats.Answer answer : comb.beats().answers().stream().limit(3).toList()) {
            boolean on = comb.isOn(answer.session());
            out.append(". Its first act that points to ")
                    .append(answer.to().thread())
                    .append(" after that was closed, ")
                    .append(answer.to().words())
                    .append(" at ")
                    .append(time(answer.act().time()))
                    .append(", is ")
                    .append(on ? "at this minute too" : "at another minute")
                    .append(
                            comb.isBefore(answer.session())
                                    ? " and earlier than it began to keep to it"
                                    : "");
        }
        return out.toString();
    }

    /** UTC, whole seconds. */
    static String time(long micros) {
        return Instant.EPOCH
                .plus(micros, ChronoUnit.MICROS)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }

    /** One digit after the point, whatever the locale. */
    static String decimal(double value) {
        return new java.math.BigDecimal(value)
                .setScale(1, java.math.RoundingMode.HALF_UP)
                .toPlainString();
    }
}
