package org.harrow.ui.timeline;

import java.util.ArrayDeque;
import java.util.Deque;
import org.harrow.draw.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * Where the timeline looked before, apart from undo. Only leaps are kept: a pan by a few pixels or
 * one turn of the wheel is no place to come back to, but what many of them led to is, once it is
 * left by a leap.
 */
final class ViewHistory {

    private static final int MOST = 100;

    private final Deque<Viewport> past = new ArrayDeque<>();
    private final Deque<Viewport> future = new ArrayDeque<>();
    private @Nullable Viewport anchor;
    private @Nullable Viewport last;
    private boolean leaping;

    /** The next change is a leap, however far it goes: what was looked at before it is kept. */
    void leap() {
        leaping = true;
    }

    /** Told about every change of the view. */
    void saw(Viewport now) {
        Viewport from = anchor;
        Viewport before = last;
        if (from == null || before == null || from.height() <= 1) {
            anchor = now;
        } else if (!now.equals(before) && (leaping || isLeap(before, now))) {
            keep(before);
            anchor = now;
        } else if (isLeap(from, now)) {
            keep(from);
            anchor = now;
        }
        leaping = false;
        last = now;
    }

    private void keep(Viewport view) {
        past.addLast(view);
        if (past.size() > MOST) {
            past.removeFirst();
        }
        future.clear();
    }

    private static boolean isLeap(Viewport from, Viewport to) {
        double zoom = (double) to.span() / from.span();
        double moved = Math.abs((double) to.time().lo() - from.time().lo());
        return zoom > 2 || zoom < 0.5 || moved > from.span() / 2.0;
    }

    /** The view before, or null. */
    @Nullable Viewport back(Viewport now) {
        return go(past, future, now);
    }

    /** The view that was left by going back, or null. */
    @Nullable Viewport forward(Viewport now) {
        return go(future, past, now);
    }

    private @Nullable Viewport go(Deque<Viewport> from, Deque<Viewport> to, Viewport now) {
        Viewport next = from.pollLast();
        if (next != null) {
            to.addLast(now);
            anchor = next;
            last = next;
        }
        return next;
    }

    /** Another case has no past. */
    void forget() {
        past.clear();
        future.clear();
        anchor = null;
        last = null;
        leaping = false;
    }
}
