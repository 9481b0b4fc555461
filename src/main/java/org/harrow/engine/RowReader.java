package org.harrow.engine;

import org.harrow.model.Action;
import org.harrow.model.CaseException;

/** Reads the action of a row of the case's columns, with text and exhibit. */
@FunctionalInterface
public interface RowReader {
    /**
     * @throws CaseException where the case cannot be read
     */
    Action action(int row) throws CaseException;
}
