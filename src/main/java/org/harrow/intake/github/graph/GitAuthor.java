package org.harrow.intake.github.graph;

import org.harrow.intake.json.JsonValue;
import org.harrow.model.AccountRef;
import org.harrow.model.AccountType;
import org.jspecify.annotations.Nullable;

/** Who a commit names: an address, which anybody can write. */
final class GitAuthor {
    private GitAuthor() {}

    static @Nullable AccountRef of(@Nullable JsonValue author) {
        String email = author == null ? null : author.text("email");
        return author == null || email == null || email.isBlank()
                ? null
                : new AccountRef("git", null, email, author.text("name"), AccountType.UNKNOWN);
    }
}
