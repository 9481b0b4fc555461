package org.harrow.report.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Base64;
import org.harrow.model.CaseException;

/**
 * The head of a custody log as a signed note (C2SP signed-note, Ed25519): three lines that fit into
 * a message, and later show that the log was not rewritten.
 */
public final class SignedNote {
    private static final byte ED25519 = 1;

    /** Bytes of an Ed25519 key at the end of its X.509 form. */
    private static final int KEY = 32;

    private SignedNote() {}

    /** The lines that are signed: what the log is of, its length, its head in base64. */
    public static String text(String caseId, long entries, byte[] head) {
        return "harrow-case/"
                + caseId
                + "\n"
                + entries
                + "\n"
                + Base64.getEncoder().encodeToString(head)
                + "\n";
    }

    /**
     * The note: the text, an empty line, the signature.
     *
     * @param name of the signer, without spaces and plus signs
     * @throws CaseException where the key is not Ed25519
     */
    public static String sign(String text, String name, SigningKey key) throws CaseException {
        if (!key.algorithm().equals("Ed25519")) {
            throw new CaseException(
                    "Heads are signed with Ed25519: make such a key with \"harrow key --kind"
                            + " ed25519\".");
        }
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key.key());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            byte[] signed = signature.sign();
            byte[] line =
                    ByteBuffer.allocate(4 + signed.length)
                            .put(keyHash(name, key.certificate()))
                            .put(signed)
                            .array();
            return text
                    + "\n\u2014 "
                    + plain(name)
                    + " "
                    + Base64.getEncoder().encodeToString(line)
                    + "\n";
        } catch (GeneralSecurityException e) {
            throw new CaseException("The key cannot sign: " + e.getMessage(), e);
        }
    }

    /** What others check the note with: {@code name+hash+key}. */
    public static String verifierKey(String name, SigningKey key) {
        byte[] point = point(key.certificate());
        byte[] tagged = ByteBuffer.allocate(1 + KEY).put(ED25519).put(point).array();
        return plain(name)
                + "+"
                + java.util.HexFormat.of().formatHex(keyHash(name, key.certificate()))
                + "+"
                + Base64.getEncoder().encodeToString(tagged);
    }

    private static byte[] keyHash(String name, X509Certificate certificate) {
        byte[] label = (plain(name) + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] all =
                ByteBuffer.allocate(label.length + 1 + KEY)
                        .put(label)
                        .put(ED25519)
                        .put(point(certificate))
                        .array();
        return Arrays.copyOf(Seal.sha256(all), 4);
    }

    private static byte[] point(X509Certificate certificate) {
        byte[] encoded = certificate.getPublicKey().getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - KEY, encoded.length);
    }

    private static String plain(String name) {
        return name.strip().replaceAll("[\\s+]+", "_");
    }
}
