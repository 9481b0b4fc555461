package org.harrow.resolve;

import java.util.Map;
import org.harrow.model.CaseData;

/**
 * A case resolved.
 *
 * @param data the snapshot of the dated actions
 * @param dated where the case file has them, by row of the snapshot
 * @param undated the actions without a usable time, by id
 * @param numbers where the file's dictionaries went
 */
public record Resolved(CaseData data, Rows dated, Rows undated, Numbering numbers) {

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
     */
    @SuppressWarnings("ArrayRecordComponent") // read-only by contract
    public record Rows(long[] draft, long[] record, Deed deeds, Ids ids) {
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
}
