package org.harrow.detect.linkage;

import java.util.function.Consumer;
import org.harrow.detect.Context;
import org.harrow.detect.Stage;

/** Brings what acts tell about one account together. */
record ProfileStage() implements Stage<Trace, Profile> {
    @Override
    public Class<Trace> takes() {
        return Trace.class;
    }

    @Override
    public void keys(Trace trace, Context context, Consumer<String> out) {
        out.accept(trace.account());
    }

    @Override
    public Fold<Trace, Profile> open(String key, Context context) {
        return new ProfileFold(key);
    }
}
