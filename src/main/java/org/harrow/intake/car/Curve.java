package org.harrow.intake.car;

import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The two curves by which repositories are signed (SEC 2: secp256k1 and secp256r1), as far as
 * checking a signature needs them. Nothing here is secret, so nothing here is hidden from a clock;
 * the JDK has only one of the two.
 *
 * @param p the field
 * @param a of {@code y² = x³ + ax + b}
 * @param b likewise
 * @param n order of the base point
 * @param g the base point
 */
record Curve(BigInteger p, BigInteger a, BigInteger b, BigInteger n, Point g) {
    static final Curve K256 =
            new Curve(
                    hex("fffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f"),
                    BigInteger.ZERO,
                    BigInteger.valueOf(7),
                    hex("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141"),
                    new Point(
                            hex("79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798"),
                            hex(
                                    "483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8")));

    static final Curve P256 =
            new Curve(
                    hex("ffffffff00000001000000000000000000000000ffffffffffffffffffffffff"),
                    hex("ffffffff00000001000000000000000000000000fffffffffffffffffffffffc"),
                    hex("5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b"),
                    hex("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551"),
                    new Point(
                            hex("6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"),
                            hex(
                                    "4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5")));

    private static final BigInteger THREE = BigInteger.valueOf(3);

    /** A point; none stands for infinity. */
    record Point(BigInteger x, BigInteger y) {}

    private static BigInteger hex(String digits) {
        return new BigInteger(digits, 16);
    }

    /** The point of a compressed form (2 or 3, then x), or null where there is none. */
    @Nullable Point decompress(byte[] form) {
        BigInteger x = new BigInteger(1, Arrays.copyOfRange(form, 1, form.length));
        BigInteger square = x.modPow(THREE, p).add(a.multiply(x)).add(b).mod(p);
        BigInteger y = square.modPow(p.add(BigInteger.ONE).shiftRight(2), p);
        if (x.compareTo(p) >= 0 || !y.multiply(y).mod(p).equals(square)) {
            return null;
        }
        return new Point(x, y.testBit(0) == (form[0] == 3) ? y : p.subtract(y));
    }

    /**
     * True where {@code (r, s)} signs a hash by the key of a point (FIPS 186-5, 6.4.2). The larger
     * of the two possible {@code s} is refused, as the AT protocol does.
     */
    boolean verifies(BigInteger hash, BigInteger r, BigInteger s, Point key) {
        boolean inRange =
                r.signum() > 0
                        && r.compareTo(n) < 0
                        && s.signum() > 0
                        && s.compareTo(n.shiftRight(1)) <= 0;
        if (!inRange) {
            return false;
        }
        BigInteger w = s.modInverse(n);
        Point sum = add(times(hash.multiply(w).mod(n), g), times(r.multiply(w).mod(n), key));
        return sum != null && sum.x().mod(n).equals(r);
    }

    private @Nullable Point times(BigInteger factor, Point point) {
        Point sum = null;
        for (int bit = factor.bitLength() - 1; bit >= 0; bit--) {
            sum = add(sum, sum);
            sum = factor.testBit(bit) ? add(sum, point) : sum;
        }
        return sum;
    }

    private @Nullable Point add(@Nullable Point one, @Nullable Point other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        boolean sameX = one.x().equals(other.x());
        if (sameX && (!one.y().equals(other.y()) || one.y().signum() == 0)) {
            return null;
        }
        BigInteger slope =
                sameX
                        ? THREE.multiply(one.x().pow(2))
                                .add(a)
                                .multiply(one.y().shiftLeft(1).modInverse(p))
                        : other.y()
                                .subtract(one.y())
                                .multiply(other.x().subtract(one.x()).mod(p).modInverse(p));
        BigInteger x = slope.pow(2).subtract(one.x()).subtract(other.x()).mod(p);
        BigInteger y = slope.multiply(one.x().subtract(x)).subtract(one.y()).mod(p);
        return new Point(x, y);
    }
}
