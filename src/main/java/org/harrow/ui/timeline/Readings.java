package org.harrow.ui.timeline;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.harrow.draw.Ruler;
import org.harrow.draw.RulerReading;
import org.harrow.draw.Timeline;

/** Readings of rulers, each made once; another case empties it. */
final class Readings {

    private static final int MOST = 500;

    private final Map<Key, RulerReading> known = new ConcurrentHashMap<>();

    private record Key(Timeline timeline, Ruler ruler) {}

    RulerReading of(Timeline timeline, Ruler ruler) {
        if (known.size() > MOST) {
            known.clear();
        }
        return known.computeIfAbsent(
                new Key(timeline, ruler), key -> RulerReading.of(timeline, ruler));
    }

    void clear() {
        known.clear();
    }
}
