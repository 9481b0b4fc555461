package org.harrow.detect.repetition;

import java.util.function.Consumer;
import org.harrow.detect.Context;
import org.harrow.detect.Stage;

/**
 * Brings the posts of one operator together, in order of time.
 *
 * @param detector the parameters
 */
record GroupStage(Repetition detector) implements Stage<Post, Unit> {
    @Override
    public Class<Post> takes() {
        return Post.class;
    }

    @Override
    public void keys(Post post, Context context, Consumer<String> out) {
        out.accept(context.operator(post.place().account()));
    }

    @Override
    public Fold<Post, Unit> open(String key, Context context) {
        return new GroupFold(key, detector);
    }
}
