package org.harrow.detect.flood;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.harrow.detect.Context;
import org.harrow.detect.Stage;

/**
 * Brings the submissions of an operator together with what became of them, and what happened in a
 * project.
 *
 * @param detector the parameters
 */
record StepStage(Flood detector) implements Stage<Step, Measured> {
    private static final String ACCOUNT = "account ";
    private static final String PROJECT = "project ";

    @Override
    public Class<Step> takes() {
        return Step.class;
    }

    @Override
    public void keys(Step step, Context context, Consumer<String> out) {
        Set<String> keys = new TreeSet<>();
        if (step.type() == Step.Type.PREPARED) {
            keys.add(ACCOUNT + step.deed().actor());
        } else {
            if (!step.deed().author().isEmpty()) {
                keys.add(ACCOUNT + step.deed().author());
            }
            if (!step.deed().project().isEmpty()) {
                keys.add(PROJECT + step.deed().project());
            }
        }
        keys.forEach(out);
    }

    @Override
    public Fold<Step, Measured> open(String key, Context context) {
        return key.startsWith(ACCOUNT)
                ? new SubmitterFold(key.substring(ACCOUNT.length()))
                : new ProjectFold(key.substring(PROJECT.length()), detector.marker());
    }
}
