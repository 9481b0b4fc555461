package org.harrow.resolve;

import java.util.List;
import java.util.Map;
import org.harrow.model.CaseData;
import org.harrow.model.Coverage;
import org.harrow.model.Kind;

/**
 * A case resolved.
 *
 * @param data the snapshot of the dated actions
 * @param dated where the case file has them, by row of the snapshot
 * @param undated the actions without a usable time, by id
 * @param numbers where the file's dictionaries went
 * @param gone how much of older listings the newer ones no longer hold, by thread
 */
public record Resolved(
        CaseData data, Rows dated, Rows undated, Numbering numbers, List<Coverage> gone) {

    /**
     * @param accounts number of the account for each account as seen, or -1
     * @param artifacts number of the artifact for each name in the file, or -1
     */
    @SuppressWarnings("ArrayRecordComponent") // read-only by contract
    public record Numbering(int[] accounts, int[] artifacts) {}

    /**
     * Actions by place.
     *
     * @param draft row of the telling that is shown
     * @param record row of its exhibit
     * @param deeds numbers of account, artifact and target
     * @param ids identities
     * @param notes for actions that follow from two listings, by place: no record tells them
     */
    @SuppressWarnings("ArrayRecordComponent") // read-only by contract
    public record Rows(long[] draft, long[] record, Deed deeds, Ids ids, Map<Integer, Note> notes) {
        /** Number of actions. */
        public int size() {
            return draft.length;
        }
    }

    /**
     * @param account number of the account, or -1
     * @param artifact number of the artifact
     * @param target number of the artifact's account, or -1
     */
    @SuppressWarnings("ArrayRecordComponent") // read-only by contract
    public record Deed(int[] account, int[] artifact, int[] target) {}

    /**
     * @param high first half of the action's id
     * @param low second half
     * @param revisionOf id of the earliest version of an action, by place
     */
    @SuppressWarnings("ArrayRecordComponent") // read-only by contract
    public record Ids(long[] high, long[] low, Map<Integer, String> revisionOf) {}

    /**
     * What is known of an action that follows from two listings; its draft is that of the record
     * that was changed.
     *
     * @param kind what was done
     * @param attributes {@code because}, {@code event} and the two listings
     */
    public record Note(Kind kind, Map<String, String> attributes) {}
}
