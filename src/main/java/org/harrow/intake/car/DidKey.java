package org.harrow.intake.car;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.harrow.intake.bytes.Hashes;
import org.jspecify.annotations.Nullable;

/**
 * A public key as a DID document gives it: {@code did:key:z…} or {@code publicKeyMultibase}.
 *
 * @param written its characters from the {@code z} on
 * @param curve on which it lies
 * @param point which it is
 */
public record DidKey(String written, Curve curve, Curve.Point point) {
    private static final Pattern KEY = Pattern.compile("z[1-9A-HJ-NP-Za-km-z]{45,60}");
    private static final String BASE58 =
            "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

    private static final int LENGTH = 35;
    private static final int HALF = 32;

    /** The first key in a text, or null where there is none that can be used. */
    public static @Nullable DidKey in(String text) {
        Matcher matcher = KEY.matcher(text);
        while (matcher.find()) {
            DidKey key = of(matcher.group());
            if (key != null) {
                return key;
            }
        }
        return null;
    }

    private static @Nullable DidKey of(String multibase) {
        BigInteger number = BigInteger.ZERO;
        for (int i = 1; i < multibase.length(); i++) {
            number =
                    number.multiply(BigInteger.valueOf(58))
                            .add(BigInteger.valueOf(BASE58.indexOf(multibase.charAt(i))));
        }
        byte[] signed = number.toByteArray();
        byte[] bytes = signed[0] == 0 ? Arrays.copyOfRange(signed, 1, signed.length) : signed;
        if (bytes.length != LENGTH) {
            return null;
        }
        Curve curve =
                bytes[0] == (byte) 0xe7 && bytes[1] == 1
                        ? Curve.K256
                        : bytes[0] == (byte) 0x80 && bytes[1] == 0x24 ? Curve.P256 : null;
        byte[] form = Arrays.copyOfRange(bytes, 2, LENGTH);
        Curve.Point point =
                curve == null || (form[0] != 2 && form[0] != 3) ? null : curve.decompress(form);
        return curve == null || point == null ? null : new DidKey(multibase, curve, point);
    }

    /**
     * True where a commit of a repository is signed by this key.
     *
     * @param bytes in which the commit stands, its signature a member of it
     */
    public boolean signed(byte[] bytes, CarFile.Span commit, Value.Members members) {
        if (!(members.get("sig") instanceof Value.Octets sig) || sig.bytes().length != 2 * HALF) {
            return false;
        }
        try {
            byte[] content = DagCbor.without(bytes, commit.from(), commit.to(), "sig");
            byte[] both = sig.bytes();
            return curve.verifies(
                    new BigInteger(1, Hashes.sha256().digest(content)),
                    new BigInteger(1, Arrays.copyOf(both, HALF)),
                    new BigInteger(1, Arrays.copyOfRange(both, HALF, 2 * HALF)),
                    point);
        } catch (MalformedException e) {
            return false;
        }
    }
}
