package org.harrow.detect.reaction;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.harrow.detect.Context;
import org.harrow.detect.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Brings an account's acts, what was done against it and what others said about it together, in
 * order of time.
 *
 * @param detector the parameters
 */
record AnswerStage(ReactionLatency detector) implements Stage<Act, Unit> {
    @Override
    public Class<Act> takes() {
        return Act.class;
    }

    @Override
    public void keys(Act act, Context context, Consumer<String> out) {
        Set<String> keys = new TreeSet<>();
        add(keys, act.actor(), context);
        add(keys, act.deed().target(), context);
        act.ties().owners().forEach(owner -> add(keys, owner, context));
        keys.forEach(out);
    }

    private static void add(Set<String> keys, @Nullable String account, Context context) {
        if (account != null) {
            Context.Standing standing = context.of(account);
            if (!standing.automation() && !standing.placeholder()) {
                keys.add(context.operator(account));
            }
        }
    }

    @Override
    public Fold<Act, Unit> open(String key, Context context) {
        return new AnswerFold(key, context, detector);
    }
}
