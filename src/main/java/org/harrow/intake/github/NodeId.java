package org.harrow.intake.github;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * GitHub's opaque ids of GraphQL, which hold the numeric id of REST: base64 of {@code 04:User123},
 * or since 2021 a prefix, an underscore and base64url of a MessagePack list whose last number it is
 * ({@code U_kgDOD2gQog} is {@code [0, 258478242]}).
 */
public final class NodeId {
    private static final Pattern OLD = Pattern.compile("0\\d{1,2}:[A-Za-z]{1,60}(\\d{1,18})");
    private static final int LONGEST = 200;

    /** First byte of a MessagePack list of at most 15 members. */
    private static final int LIST = 0x90;

    private NodeId() {}

    /** The numeric id in a node id, or null where it holds none that can be read. */
    public static @Nullable String number(@Nullable String node) {
        if (node == null || node.length() > LONGEST) {
            return null;
        }
        int mark = node.indexOf('_');
        try {
            return mark < 0 ? old(node) : packed(node.substring(mark + 1));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The id itself where it is a number, else the number in it; null where there is none. */
    public static @Nullable String numeric(@Nullable String id) {
        boolean digits =
                id != null && !id.isEmpty() && id.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? id : number(id);
    }

    private static @Nullable String old(String node) {
        Matcher text =
                OLD.matcher(
                        new String(Base64.getDecoder().decode(node), StandardCharsets.ISO_8859_1));
        return text.matches() ? text.group(1) : null;
    }

    private static @Nullable String packed(String base64) {
        byte[] bytes = Base64.getUrlDecoder().decode(base64);
        if (bytes.length < 2 || (bytes[0] & 0xf0) != LIST) {
            return null;
        }
        int at = 1;
        long number = -1;
        for (int left = bytes[0] & 0x0f; left > 0; left--) {
            int width = at < bytes.length ? width(bytes[at]) : -1;
            if (width < 0 || at + 1 + width > bytes.length) {
                return null;
            }
            number = width == 0 ? bytes[at] : 0;
            for (int i = 1; i <= width; i++) {
                number = (number << 8) | (bytes[at + i] & 0xff);
            }
            at += 1 + width;
        }
        return at == bytes.length && number > 0 ? Long.toString(number) : null;
    }

    /** Bytes that follow a MessagePack number's first one, or -1 where it is no whole number. */
    private static int width(byte first) {
        return switch (first & 0xff) {
            case 0xcc -> 1;
            case 0xcd -> 2;
            case 0xce -> 4;
            case 0xcf -> 8;
            default -> first >= 0 ? 0 : -1;
        };
    }
}
