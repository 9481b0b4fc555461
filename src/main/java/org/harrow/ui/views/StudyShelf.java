package org.harrow.ui.views;

import java.util.List;
import org.harrow.draw.Timeline;
import org.harrow.draw.reaction.Reactions;
import org.harrow.draw.reaction.Study;
import org.harrow.engine.Studies;
import org.harrow.model.CaseException;
import org.harrow.model.Progress;
import org.jspecify.annotations.Nullable;

/** The one study of the open case, made by the first view that needs it; for the workers. */
final class StudyShelf {

    private volatile @Nullable Study held;

    /** A timeline for views that look at no reaction: they do not wait for the measuring. */
    static Study unmeasured(Timeline timeline) {
        return new Study(timeline, new Reactions(List.of(), 0), List.of());
    }

    /** True where the next study is of more reactions than the one at hand. */
    boolean isBrief() {
        Study now = held;
        return now != null && now.reactions().isBrief();
    }

    /**
     * The study of a timeline, of few reactions at first; another order of its lanes is no other
     * study.
     *
     * @throws CaseException where the shipped references cannot be read
     */
    synchronized Study of(Timeline timeline, Progress progress) throws CaseException {
        Study known = held;
        if (known == null || !isSame(known.timeline(), timeline)) {
            known = Studies.brief(timeline, progress);
        } else if (known.reactions().isBrief()) {
            known = Studies.of(timeline, progress);
        } else if (known.timeline() != timeline) {
            known = new Study(timeline, known.reactions(), known.yardsticks());
        }
        held = known;
        return known;
    }

    private static boolean isSame(Timeline one, Timeline other) {
        return one.data() == other.data()
                && one.findings().findings().equals(other.findings().findings())
                && one.isLinkedAs(other);
    }
}
