package org.harrow.ui.papers;

import org.harrow.model.AccountLink;

/** What can be asked for from the papers of a case. */
public interface PaperActions {
    /** Asks for two accounts and links them. */
    void link();

    /** Asks for a reason and takes a link back. */
    void unlink(AccountLink link);

    /** Asks for a published statement to be checked. */
    void claim();

    /** Asks for a name and keeps a search under it. */
    void saveSearch(String query);

    /** Says something in passing. */
    void say(String text);
}
