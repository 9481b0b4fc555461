package org.harrow.ui.papers;

import org.harrow.engine.DetectorTable;

/** What can be asked for where the detectors of a case are listed. */
public interface DetectorActions {
    /** Asks for a file and adds the rules in it. */
    void addRules();

    /** Takes a rule of the case out. */
    void remove(String rule);

    /** Asks for another value of a parameter and sets it for this case. */
    void set(String detector, DetectorTable.Parameter parameter);

    /** Gives a detector the parameters again that it is shipped with. */
    void forget(String detector);

    /** Runs one detector, then says what changed and why. */
    void run(String detector);

    /** Asks why, and marks the chosen action as one that made the analyst open the case. */
    void prompting();

    /** Asks why, and marks the chosen action's text as an exemplar of a language. */
    void exemplar();
}
