package org.harrow.engine;

import java.nio.file.Path;

/**
 * What a case says about itself.
 *
 * @param title as given when it was made
 * @param question what the analyst wants to know; empty where nobody said
 * @param path where the file lies
 * @param state what is in it now
 */
public record CaseInfo(String title, String question, Path path, State state) {
    /**
     * @param schema version of the file's schema
     * @param logHead hash of the newest entry of the custody log, hex
     * @param sources files in the case
     * @param actions dated and undated actions in the case
     * @param readOnly why nothing can be changed here, as a sentence; empty where it can
     */
    public record State(int schema, String logHead, long sources, long actions, String readOnly) {}

    /** Why nothing can be changed here, as a sentence; empty where it can. */
    public String readOnly() {
        return state.readOnly;
    }

    /** Version of the file's schema. */
    public int schema() {
        return state.schema;
    }

    /** Hash of the newest entry of the custody log, hex. */
    public String logHead() {
        return state.logHead;
    }

    /** Number of files in the case. */
    public long sourceCount() {
        return state.sources;
    }

    /** Number of actions in the case, dated or not. */
    public long actionCount() {
        return state.actions;
    }
}
