package org.harrow.intake.mastodon;

import org.harrow.intake.Delivery;
import org.harrow.intake.content.DraftBuilder;
import org.harrow.model.CaseException;
import org.harrow.model.Coverage;
import org.jspecify.annotations.Nullable;

/**
 * Posts that their author did not publish: that there was one stays, what it says is left out and
 * counted.
 */
final class Privacy {
    private long withheld;

    /** True for what anybody may read; notes the other kinds in the draft. */
    boolean isPublic(@Nullable String visibility, DraftBuilder draft) {
        draft.with("visibility", visibility);
        boolean open =
                visibility == null || visibility.equals("public") || visibility.equals("unlisted");
        if (!open) {
            withheld++;
            draft.with("withheld", "the words of a post that is not public are left out");
        }
        return open;
    }

    /** Says how many were left out, if any. */
    void tell(Delivery out) throws CaseException {
        if (withheld > 0) {
            out.coverage(
                    new Coverage(
                            "mastodon",
                            "texts of posts that are not public",
                            withheld,
                            0,
                            Coverage.ON_PURPOSE + ": for followers only, or direct"));
        }
    }
}
