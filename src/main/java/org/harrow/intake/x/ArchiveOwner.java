package org.harrow.intake.x;

import java.nio.charset.StandardCharsets;
import org.harrow.intake.json.JsonReader;
import org.harrow.intake.json.JsonRefusal;
import org.harrow.intake.json.JsonValue;
import org.harrow.model.AccountRef;
import org.harrow.model.AccountType;
import org.jspecify.annotations.Nullable;

/**
 * Whose archive it is, as {@code account.js} says that lies in the folder of its tweet files. Only
 * id, name and display name are taken of it; the rest is private, and the file is not kept.
 */
final class ArchiveOwner {
    /** Its name, as {@link org.harrow.intake.IntakeFile#beside} takes it. */
    static final String BESIDE = "/account.js";

    private ArchiveOwner() {}

    /** The account, or null where the text does not name one. */
    static @Nullable AccountRef of(@Nullable String text) {
        int start = text == null ? -1 : text.indexOf('=') + 1;
        if (text == null || start <= 0) {
            return null;
        }
        byte[] json = text.substring(start).strip().getBytes(StandardCharsets.ISO_8859_1);
        try {
            JsonValue all = new JsonReader().read(json, 0, json.length);
            for (JsonValue one : all.elements()) {
                JsonValue account = one.isObject() ? one.get("account") : null;
                if (account != null && account.isObject()) {
                    return named(account);
                }
            }
        } catch (JsonRefusal e) {
            return null; // as if it were not there
        }
        return null;
    }

    private static @Nullable AccountRef named(JsonValue account) {
        String id = account.text("accountId");
        String name = account.text("username");
        return id == null && name == null
                ? null
                : new AccountRef(
                        "x", id, name, account.text("accountDisplayName"), AccountType.UNKNOWN);
    }
}
