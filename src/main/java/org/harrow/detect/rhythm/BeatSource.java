package org.harrow.detect.rhythm;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.harrow.detect.CaseView;
import org.harrow.detect.Context;
import org.harrow.detect.Item;
import org.harrow.detect.Rank;
import org.harrow.model.CaseData;
import org.harrow.model.Clock;
import org.harrow.model.TimeInterval;

/**
 * From a case to the acts whose minute is known, of accounts that did enough. A time wider than a
 * minute has no minute; exactly on the hour is what a rounded time looks like; the generator of a
 * feed tells what a site claims.
 */
final class BeatSource {
    private static final long MINUTE = 60_000_000L;
    private static final long HOUR = 60 * MINUTE;

    private final CaseData data;
    private final Context context;
    private final Aftermath aftermath;

    BeatSource(CaseView view, Context context, Rhythm detector) {
        this.data = view.data();
        this.context = context;
        this.aftermath = new Aftermath(view, context, detector);
    }

    void send(Consumer<Item> out) {
        Map<String, Integer> counts = new HashMap<>();
        String[] operators = operators();
        for (int row = 0; row < data.size(); row++) {
            if (counts(row)) {
                counts.merge(operators[data.account(row)], 1, Integer::sum);
            }
        }
        for (int row = 0; row < data.size(); row++) {
            if (counts(row)
                    && counts.getOrDefault(operators[data.account(row)], 0) >= Rhythm.FEWEST) {
                out.accept(
                        new Beat(
                                data.accounts().get(data.account(row)).id(),
                                new Rank(
                                        data.at(row).lo(),
                                        data.columns().keys().idHigh()[row],
                                        data.columns().keys().idLow()[row]),
                                data.clock(row),
                                aftermath.of(row)));
            }
        }
    }

    private String[] operators() {
        return data.accounts().stream()
                .map(account -> context.operator(account.id()))
                .toArray(String[]::new);
    }

    private boolean counts(int row) {
        TimeInterval at = data.at(row);
        return data.account(row) >= 0
                && !data.has(row, CaseData.REVISION)
                && at.width() < MINUTE
                && at.lo() % HOUR != 0
                && data.clock(row) != Clock.FEED;
    }
}
