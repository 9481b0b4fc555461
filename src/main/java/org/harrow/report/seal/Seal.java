package org.harrow.report.seal;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.harrow.model.CaseException;

/**
 * Signs reports and attaches time-stamps. Both are appended, so the report as it was stays a prefix
 * of the file, byte for byte.
 */
public final class Seal {
    private Seal() {}

    /**
     * Signs a report (PAdES baseline B-B); no later change is permitted.
     *
     * @param at the time that the signature states, by the signer's clock
     * @throws CaseException where the key is none that PDF readers know
     */
    public static byte[] sign(byte[] pdf, SigningKey key, Instant at) throws CaseException {
        if (key.algorithm().equals("Ed25519")) {
            throw new CaseException(
                    "PDF readers do not know Ed25519 keys: sign reports with an RSA or P-256 key.");
        }
        try {
            return new Slot(Slot.Kind.SIGNATURE, name(key), at)
                    .append(pdf, content -> Cms.sign(key, content));
        } catch (IOException | GeneralSecurityException e) {
            throw new CaseException("The report cannot be signed: " + e.getMessage(), e);
        }
    }

    private static String name(SigningKey key) throws GeneralSecurityException {
        var subject = new JcaX509CertificateHolder(key.certificate()).getSubject();
        var names = subject.getRDNs(BCStyle.CN);
        return names.length == 0
                ? subject.toString()
                : IETFUtils.valueToString(names[0].getFirst().getValue());
    }

    /**
     * The request (RFC 3161) for a time-stamp of the whole report, to be carried to an authority.
     *
     * @return the bytes of a {@code .tsq} file
     */
    public static byte[] request(byte[] pdf) throws CaseException {
        try {
            TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
            generator.setCertReq(true);
            byte[] imprint = imprint(pdf);
            BigInteger nonce = new BigInteger(1, Arrays.copyOf(imprint, 8));
            return generator.generate(TSPAlgorithms.SHA256, imprint, nonce).getEncoded();
        } catch (IOException e) {
            throw new CaseException("The time-stamp cannot be requested: " + e.getMessage(), e);
        }
    }

    private static byte[] imprint(byte[] pdf) throws IOException {
        AtomicReference<byte[]> digest = new AtomicReference<>(new byte[0]);
        Slot.TIMESTAMP.append(
                pdf,
                content -> {
                    digest.set(sha256(content));
                    return new byte[0];
                });
        return digest.get();
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Appends an authority's answer as a document time-stamp.
     *
     * @param answer the bytes of a {@code .tsr} file
     * @throws CaseException where it is a refusal or stamps something else
     */
    public static byte[] attach(byte[] pdf, byte[] answer) throws CaseException {
        try {
            TimeStampResponse response = new TimeStampResponse(answer);
            TimeStampToken token = response.getTimeStampToken();
            if (token == null) {
                throw new CaseException(
                        "The authority refused: " + response.getStatusString() + ".");
            }
            if (!Arrays.equals(imprint(pdf), token.getTimeStampInfo().getMessageImprintDigest())) {
                throw new CaseException(
                        "The time-stamp is of another file. Request it for this very report: a"
                                + " report that was made or signed again is another file.");
            }
            byte[] encoded = token.toCMSSignedData().toASN1Structure().getEncoded(ASN1Encoding.DL);
            return Slot.TIMESTAMP.append(pdf, content -> encoded);
        } catch (TSPException | IOException | IllegalArgumentException e) {
            throw new CaseException("The file is no time-stamp response (RFC 3161).", e);
        }
    }
}
