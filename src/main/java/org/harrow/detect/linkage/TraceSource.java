package org.harrow.detect.linkage;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.harrow.detect.CaseView;
import org.harrow.detect.Context;
import org.harrow.detect.Item;
import org.harrow.detect.Rank;
import org.harrow.model.CaseData;
import org.harrow.model.Clock;
import org.harrow.model.Kind;

/** From a case to what acts tell about accounts that the venue does not declare automation. */
final class TraceSource {
    private static final long MINUTE = 60_000_000L;
    private static final int MOST_LINKS = 20;
    private static final Set<Kind> PASSES_ON =
            EnumSet.of(Kind.REPOSTED, Kind.LIKED, Kind.STARRED, Kind.FORKED, Kind.FOLLOWED);

    private final CaseData data;
    private final boolean[] plays;

    TraceSource(CaseView view, Context context) {
        data = view.data();
        plays = new boolean[data.accounts().size()];
        for (int i = 0; i < plays.length; i++) {
            Context.Standing standing = context.of(data.accounts().get(i).id());
            plays[i] = !standing.automation() && !standing.placeholder();
        }
    }

    void send(Consumer<Item> out) {
        for (int row = 0; row < data.size(); row++) {
            if (data.account(row) >= 0
                    && plays[data.account(row)]
                    && !data.has(row, CaseData.REVISION)) {
                out.accept(trace(row));
            }
        }
    }

    private Trace trace(int row) {
        List<String> links =
                Arrays.stream(data.columns().edges().links().of(row))
                        .limit(MOST_LINKS)
                        .mapToObj(data.artifacts()::get)
                        .toList();
        boolean passes = PASSES_ON.contains(data.kind(row));
        return new Trace(
                data.accounts().get(data.account(row)).id(),
                new Rank(
                        data.at(row).lo(),
                        data.columns().keys().idHigh()[row],
                        data.columns().keys().idLow()[row]),
                data.at(row).width() < MINUTE && data.clock(row) != Clock.FEED,
                links,
                passes ? data.artifacts().get(data.artifact(row)) : "");
    }
}
