package org.harrow.report.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Makes a key with a certificate that only it vouches for. Such a key shows that two things were
 * signed by the same holder; it does not show who that is.
 */
public final class KeyMaker {
    private static final Duration YEARS = Duration.ofDays(3_650);
    private static final int SERIAL = 64;

    private KeyMaker() {}

    /** What kind of key. */
    public enum Kind {
        /** Reports; read by every PDF reader. */
        RSA,
        /** Reports; smaller. */
        P256,
        /** Heads of custody logs; PDF readers do not know it. */
        ED25519
    }

    /** Makes a key and a certificate in the given name, valid for ten years from {@code now}. */
    public static SigningKey make(Kind kind, String name, Instant now) {
        try {
            KeyPair pair = pair(kind);
            var subject = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.CN, name).build();
            var builder =
                    new JcaX509v3CertificateBuilder(
                            subject,
                            new BigInteger(SERIAL, new SecureRandom()),
                            Date.from(now.minusSeconds(3_600)),
                            Date.from(now.plus(YEARS)),
                            subject,
                            pair.getPublic());
            builder.addExtension(
                    Extension.keyUsage,
                    true,
                    new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            SigningKey unsigned = new SigningKey(pair.getPrivate(), List.of());
            var signer = new JcaContentSignerBuilder(unsigned.algorithm()).build(pair.getPrivate());
            X509Certificate certificate =
                    new JcaX509CertificateConverter().getCertificate(builder.build(signer));
            return new SigningKey(pair.getPrivate(), List.of(certificate));
        } catch (GeneralSecurityException | OperatorCreationException | CertIOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair pair(Kind kind) throws GeneralSecurityException {
        KeyPairGenerator generator =
                KeyPairGenerator.getInstance(
                        switch (kind) {
                            case RSA -> "RSA";
                            case P256 -> "EC";
                            case ED25519 -> "Ed25519";
                        });
        if (kind == Kind.RSA) {
            generator.initialize(3_072);
        } else if (kind == Kind.P256) {
            generator.initialize(new java.security.spec.ECGenParameterSpec("secp256r1"));
        }
        return generator.generateKeyPair();
    }

    /** The key as a PKCS#12 file. */
    public static byte[] write(SigningKey key, char[] password) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(
                    "harrow", key.key(), password, key.chain().toArray(Certificate[]::new));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            store.store(out, password);
            return out.toByteArray();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
