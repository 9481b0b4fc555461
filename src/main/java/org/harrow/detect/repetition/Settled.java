package org.harrow.detect.repetition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether a post's engagement was counted late enough. A file was written after the newest post in
 * it; what it counts is at least as old as that.
 */
final class Settled {
    private final Map<String, Long> written = new HashMap<>();
    private final long settle;

    /**
     * @param posts all of an operator's
     * @param seconds a post needs
     */
    Settled(List<Post> posts, long seconds) {
        settle = seconds * 1_000_000L;
        posts.forEach(post -> written.merge(post.reach().source(), post.at().lo(), Math::max));
    }

    /** False where nothing was counted, or too early: never zero then. */
    boolean knows(Post post) {
        long measured = written.getOrDefault(post.reach().source(), Long.MIN_VALUE);
        return post.reach().count() >= 0 && measured - post.hi() >= settle;
    }
}
