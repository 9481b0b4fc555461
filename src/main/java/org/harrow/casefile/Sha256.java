package org.harrow.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The one hash of the case file. */
public final class Sha256 {
    private static final int BUFFER = 1 << 18;

    private Sha256() {}

    /** A new digest; every Java has it. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Hash of bytes in memory. */
    public static byte[] of(byte[] bytes) {
        return digest().digest(bytes);
    }

    /** Hash of a file, read once. */
    public static byte[] of(Path file) throws IOException {
        MessageDigest digest = digest();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
        return digest.digest();
    }

    /** Lower-case hexadecimal digits. */
    public static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    /** Bytes of hexadecimal digits. */
    public static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
