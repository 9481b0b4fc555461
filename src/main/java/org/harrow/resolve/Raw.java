package org.harrow.resolve;

import java.util.Arrays;
import org.harrow.model.Adjacency;

/** What is counted over the raw rows before anything is joined. */
final class Raw {
    /** An account or artifact that no visible draft names. */
    static final long NEVER = Long.MIN_VALUE;

    private Raw() {}

    /** When each account as seen was last seen to act; 0 where it is only addressed. */
    static long[] lastSeen(RawCase raw) {
        long[] out = new long[raw.accounts().size()];
        Arrays.fill(out, NEVER);
        RawDrafts d = raw.drafts();
        for (int i = 0; i < d.size; i++) {
            see(out, d.account[i], d.isDated(i) ? d.lo[i] : 0);
            see(out, d.owner[i], 0);
        }
        Adjacency mentions = raw.pointers().mentions();
        for (int account : mentions.to()) {
            see(out, account, 0);
        }
        return out;
    }

    private static void see(long[] out, int account, long at) {
        if (account >= 0) {
            out[account] = Math.max(out[account], at);
        }
    }

    /** How often each artifact is what a draft is about; -1 where nothing visible names it. */
    static int[] uses(RawCase raw) {
        int[] out = new int[raw.artifacts().size()];
        Arrays.fill(out, -1);
        for (int artifact : raw.pointers().links().to()) {
            out[artifact] = 0;
        }
        for (int artifact : raw.drafts().artifact) {
            out[artifact] = Math.max(out[artifact], 0) + 1;
        }
        return out;
    }
}
