package org.harrow.draw;

import java.util.List;
import org.harrow.model.AccountLink;
import org.harrow.model.Arc;

/**
 * Which actions answer which by what they say (same thread, a link, a mention), never by time
 * alone. The actor-action graph gives it.
 */
public interface ContentLinks {

    /** Nothing answers anything. */
    ContentLinks NONE =
            new ContentLinks() {
                @Override
                public int[] after(int trigger, long until) {
                    return new int[0];
                }

                @Override
                public Arc.Relation relation(int trigger, int row) {
                    return Arc.Relation.THIRD_PARTY;
                }
            };

    /**
     * Rows of the content-linked acts that may end after the trigger and may begin by {@code
     * until}, sorted.
     */
    int[] after(int trigger, long until);

    /** Accounts that the analyst states one operator runs. */
    default List<AccountLink> stated() {
        return List.of();
    }

    /** Who acts in {@code row}, seen from the account the trigger was against. */
    Arc.Relation relation(int trigger, int row);
}
