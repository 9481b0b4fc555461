package org.harrow.report.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.harrow.model.CaseException;

/**
 * A key to sign with.
 *
 * @param key RSA, EC or Ed25519
 * @param chain the key's certificate first
 */
public record SigningKey(PrivateKey key, List<X509Certificate> chain) {
    public SigningKey {
        chain = List.copyOf(chain);
    }

    /**
     * Reads the first key of a PKCS#12 file.
     *
     * @throws CaseException where it is none or the password is another one
     */
    public static SigningKey read(byte[] p12, char[] password) throws CaseException {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(p12), password);
            for (String alias : Collections.list(store.aliases())) {
                if (store.getKey(alias, password) instanceof PrivateKey key) {
                    List<X509Certificate> chain = new ArrayList<>();
                    for (Certificate certificate : store.getCertificateChain(alias)) {
                        if (certificate instanceof X509Certificate x509) {
                            chain.add(x509);
                        }
                    }
                    return new SigningKey(key, chain);
                }
            }
            throw new CaseException("The PKCS#12 file holds no private key with a certificate.");
        } catch (GeneralSecurityException | IOException e) {
            throw new CaseException(
                    "The key cannot be read: it is no PKCS#12 file, or the password is another"
                            + " one.",
                    e);
        }
    }

    /** The certificate of the key. */
    public X509Certificate certificate() {
        return chain.getFirst();
    }

    /** True where nobody but the key's owner vouches for the name in the certificate. */
    public boolean isSelfMade() {
        return isSelfMade(certificate());
    }

    static boolean isSelfMade(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
    }

    /** How the key signs with SHA-256, or SHA-512 for Ed25519. */
    String algorithm() {
        return switch (key.getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            default -> "Ed25519";
        };
    }
}
