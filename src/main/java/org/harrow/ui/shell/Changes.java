package org.harrow.ui.shell;

import org.harrow.engine.CaseSession;
import org.harrow.model.CaseException;
import org.harrow.ui.common.CaseViewModel;

/**
 * Changes of the open case that are said in a few words once they are done.
 *
 * @param desk the open case
 * @param front says it
 */
record Changes(CaseViewModel desk, Front front) {

    /** Something done to the case. */
    interface Act {
        /**
         * @throws CaseException where the case refuses it
         */
        void in(CaseSession session) throws CaseException;
    }

    /**
     * @param title what is done, for the status line
     * @param message once it is
     */
    void make(String title, Act act, String message) {
        desk.change(
                title,
                (session, progress) -> {
                    act.in(session);
                    return true;
                },
                done -> front.toasts().say(message));
    }
}
