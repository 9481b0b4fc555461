package org.harrow.detect.coordination;

import java.util.function.Consumer;
import org.harrow.detect.Context;
import org.harrow.detect.Stage;

/** Brings everybody who shared a thing together, in order of time. */
record ThingStage() implements Stage<Share, Thing> {
    @Override
    public Class<Share> takes() {
        return Share.class;
    }

    @Override
    public void keys(Share share, Context context, Consumer<String> out) {
        if (!context.of(share.account()).placeholder()) {
            out.accept(share.thing());
        }
    }

    @Override
    public Fold<Share, Thing> open(String key, Context context) {
        return new ThingFold(key, context);
    }
}
