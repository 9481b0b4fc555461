package org.harrow.ui.common;

import org.harrow.engine.CaseSession;
import org.harrow.model.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Something done with the open case on the case's own thread.
 *
 * @param <T> what it gives
 */
@FunctionalInterface
public interface SessionWork<T extends @Nullable Object> {
    /**
     * @throws Exception which the error sink shows
     */
    T run(CaseSession session, Progress progress) throws Exception;
}
