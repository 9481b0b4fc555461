package org.harrow.detect.coordination;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.harrow.detect.Context;
import org.harrow.detect.Stage;

/** Keeps each operator's first share of one thing. */
final class ThingFold implements Stage.Fold<Share, Thing> {
    /** Sharers of one thing that are kept; more are counted. */
    static final int MOST = 100_000;

    private final String name;
    private final Context context;
    private final Map<String, Thing.Sharer> first = new LinkedHashMap<>();
    private long dropped;

    ThingFold(String name, Context context) {
        this.name = name;
        this.context = context;
    }

    @Override
    public void on(Share share, Consumer<Thing> out) {
        String operator = context.operator(share.account());
        if (first.size() < MOST) {
            first.putIfAbsent(
                    operator,
                    new Thing.Sharer(operator, share.account(), share.rank(), share.latest()));
        } else if (!first.containsKey(operator)) {
            dropped++;
        }
    }

    @Override
    public void end(Consumer<Thing> out) {
        if (first.size() > 1) {
            out.accept(Thing.of(name, List.copyOf(first.values()), dropped));
        }
    }
}
