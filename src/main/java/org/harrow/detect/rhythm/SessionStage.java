package org.harrow.detect.rhythm;

import java.util.function.Consumer;
import org.harrow.detect.Context;
import org.harrow.detect.Stage;

/**
 * Brings the acts of one operator together. Declared automation and the stand-in of deleted
 * accounts are not tested.
 *
 * @param detector the parameters
 */
record SessionStage(Rhythm detector) implements Stage<Beat, Beats> {
    @Override
    public Class<Beat> takes() {
        return Beat.class;
    }

    @Override
    public void keys(Beat beat, Context context, Consumer<String> out) {
        Context.Standing standing = context.of(beat.account());
        if (!standing.automation() && !standing.placeholder()) {
            out.accept(context.operator(beat.account()));
        }
    }

    @Override
    public Fold<Beat, Beats> open(String key, Context context) {
        return new SessionFold(key, detector);
    }
}
