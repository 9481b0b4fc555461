package org.harrow.ui.settings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.harrow.model.TimeInterval;
import org.harrow.model.WeekHours;
import org.jspecify.annotations.Nullable;

/**
 * What the analyst last looked at in a case. Nothing of it is a word of the case: findings and
 * actions are named by their ids, accounts and artifacts by a hash of their names.
 *
 * @param chosen what was chosen
 * @param range the brushed time, or null
 * @param hours of the week that were chosen, or null
 * @param view the time that the timeline showed, or null for the whole case
 * @param scroll how many lanes it was scrolled down
 */
public record Seen(
        Chosen chosen,
        @Nullable TimeInterval range,
        @Nullable WeekHours hours,
        @Nullable TimeInterval view,
        double scroll) {
    /** Of a case that was never seen. */
    public static final Seen NOTHING =
            new Seen(new Chosen(null, null, null, null), null, null, null, 0);

    public Seen {
        scroll = Double.isFinite(scroll) ? Math.clamp(scroll, 0, 100_000_000) : 0;
    }

    /**
     * @param finding its id, or null
     * @param action its id, or null
     * @param account hash of the name of the account in focus, or null
     * @param artifact hash of the name of the artifact in focus, or null
     */
    public record Chosen(
            @Nullable String finding,
            @Nullable String action,
            @Nullable String account,
            @Nullable String artifact) {
        /** Ids and hashes; whatever else is written there names nothing. */
        private static final Pattern ID = Pattern.compile("[0-9a-f]{1,80}");

        /** Of an action. */
        private static final int DIGITS = 32;

        public Chosen {
            finding = id(finding);
            action = action != null && action.length() == DIGITS ? id(action) : null;
            account = id(account);
            artifact = id(artifact);
        }

        private static @Nullable String id(@Nullable String id) {
            return id != null && ID.matcher(id).matches() ? id : null;
        }
    }

    /** A short name of a name, as it may stand outside of the case. */
    public static String hash(String name) {
        try {
            byte[] whole =
                    MessageDigest.getInstance("SHA-256")
                            .digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(whole, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The name that is meant, or null where there is none of that hash. */
    public static @Nullable String named(@Nullable String hash, Collection<String> names) {
        return hash == null
                ? null
                : names.stream().filter(name -> hash(name).equals(hash)).findFirst().orElse(null);
    }
}
