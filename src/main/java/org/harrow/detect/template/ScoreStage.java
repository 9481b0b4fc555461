package org.harrow.detect.template;

import java.util.function.Consumer;
import org.harrow.detect.Context;
import org.harrow.detect.Stage;

/**
 * Weighs words over all texts, in order of time; the reader bounds how many there are.
 *
 * @param detector the parameters
 */
record ScoreStage(TemplateLanguage detector) implements Stage<Text, Unit> {
    @Override
    public Class<Text> takes() {
        return Text.class;
    }

    @Override
    public void keys(Text text, Context context, Consumer<String> out) {
        out.accept("all");
    }

    @Override
    public Fold<Text, Unit> open(String key, Context context) {
        return new ScoreFold(detector);
    }
}
