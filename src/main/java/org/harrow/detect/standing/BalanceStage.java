package org.harrow.detect.standing;

import java.util.function.Consumer;
import org.harrow.detect.Context;
import org.harrow.detect.Stage;

/** Brings the entries of one operator together. */
record BalanceStage() implements Stage<Entry, Balance> {
    @Override
    public Class<Entry> takes() {
        return Entry.class;
    }

    @Override
    public void keys(Entry entry, Context context, Consumer<String> out) {
        Context.Standing standing = context.of(entry.account());
        if (!standing.automation() && !standing.placeholder()) {
            out.accept(context.operator(entry.account()));
        }
    }

    @Override
    public Fold<Entry, Balance> open(String key, Context context) {
        return new BalanceFold(key);
    }
}
