package org.harrow.report.seal;

import java.io.IOException;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;

/**
 * A signature covers its content and its signed attributes; what else stands in a CMS structure
 * (RFC 5652) could be changed without anybody noticing. So all of that must be what it has to be.
 */
final class Strict {
    private Strict() {}

    /**
     * Refuses a signature with anything that it does not cover.
     *
     * @throws CMSException where something is not as it must be
     */
    static void signature(byte[] encoded, CMSSignedData data) throws CMSException {
        SignedData signed = structure(data, 1);
        SignerInfo signer = SignerInfo.getInstance(signed.getSignerInfos().getObjectAt(0));
        if (!hasUsualParameters(signer.getDigestAlgorithm())
                || !hasUsualParameters(signer.getDigestEncryptionAlgorithm())
                || !PKCSObjectIdentifiers.data.equals(
                        signed.getEncapContentInfo().getContentType())) {
            throw new CMSException("something stands in it that the signature does not cover");
        }
        try {
            byte[] again = data.toASN1Structure().getEncoded(ASN1Encoding.DER);
            if (!Arrays.equals(encoded, again)) {
                throw new CMSException("it is not encoded as it must be");
            }
        } catch (IOException e) {
            throw new CMSException("it cannot be read", e);
        }
    }

    /** The same for a time-stamp's token, which others made: its parameters are theirs. */
    static void token(CMSSignedData data) throws CMSException {
        structure(data, 3);
    }

    private static SignedData structure(CMSSignedData data, int version) throws CMSException {
        SignedData signed = SignedData.getInstance(data.toASN1Structure().getContent());
        SignerInfo signer = SignerInfo.getInstance(signed.getSignerInfos().getObjectAt(0));
        boolean holds =
                CMSObjectIdentifiers.signedData.equals(data.toASN1Structure().getContentType())
                        && signed.getSignerInfos().size() == 1
                        && signed.getVersion().hasValue(version)
                        && signer.getVersion().hasValue(1)
                        && signed.getCRLs() == null
                        && signer.getUnauthenticatedAttributes() == null
                        && isOnly(signed.getDigestAlgorithms(), signer.getDigestAlgorithm());
        if (!holds) {
            throw new CMSException("something stands in it that the signature does not cover");
        }
        return signed;
    }

    private static boolean isOnly(ASN1Set algorithms, AlgorithmIdentifier used) {
        return algorithms.equals(new DERSet(used));
    }

    /** None, or NULL. */
    private static boolean hasUsualParameters(AlgorithmIdentifier algorithm) {
        return algorithm.getParameters() == null
                || DERNull.INSTANCE.equals(algorithm.getParameters());
    }
}
