package org.harrow.report.seal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerId;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.util.Store;

/** The signature itself: CMS, detached, as PAdES baseline B-B (ETSI EN 319 142-1) wants it. */
final class Cms {
    private Cms() {}

    static byte[] sign(SigningKey key, byte[] content) {
        try {
            var digests = new JcaDigestCalculatorProviderBuilder().build();
            var signer = new JcaContentSignerBuilder(key.algorithm()).build(key.key());
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(digests)
                            .setSignedAttributeGenerator(attributes(key.chain()))
                            .build(signer, key.certificate()));
            generator.addCertificates(new JcaCertStore(key.chain()));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .toASN1Structure()
                    .getEncoded(ASN1Encoding.DER);
        } catch (GeneralSecurityException
                | OperatorCreationException
                | CMSException
                | IOException e) {
            throw new IllegalStateException("the key cannot sign", e);
        }
    }

    /** Names every certificate inside the signature; the time stands in the PDF, not here. */
    private static CMSAttributeTableGenerator attributes(List<X509Certificate> chain)
            throws CertificateEncodingException {
        ESSCertIDv2[] named = new ESSCertIDv2[chain.size()];
        for (int i = 0; i < named.length; i++) {
            named[i] = new ESSCertIDv2(Seal.sha256(chain.get(i).getEncoded()));
        }
        ASN1EncodableVector own = new ASN1EncodableVector();
        own.add(
                new Attribute(
                        PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                        new DERSet(new SigningCertificateV2(named))));
        var usual = new DefaultSignedAttributeTableGenerator(new AttributeTable(own));
        return parameters -> usual.getAttributes(parameters).remove(CMSAttributes.signingTime);
    }

    /** The certificate whose key made this signature of this content. */
    static X509Certificate check(byte[] cms, byte[] content)
            throws CMSException, OperatorCreationException, GeneralSecurityException {
        CMSSignedData data = new CMSSignedData(new CMSProcessableByteArray(content), cms);
        Collection<SignerInformation> signers = data.getSignerInfos().getSigners();
        if (signers.size() != 1) {
            throw new CMSException("not one signer but " + signers.size());
        }
        SignerInformation signer = signers.iterator().next();
        X509Certificate certificate = certificate(data.getCertificates(), signer.getSID());
        if (!signer.verify(
                new JcaSimpleSignerInfoVerifierBuilder().build(certificate.getPublicKey()))) {
            throw new CMSException("the signature is of something else");
        }
        Strict.signature(cms, data);
        for (X509CertificateHolder holder : data.getCertificates().getMatches(null)) {
            if (!isNamed(signer, holder)) {
                throw new CMSException("a certificate is not the one that was signed");
            }
        }
        return certificate;
    }

    /** Every certificate must be one that the signed attributes name by its hash. */
    private static boolean isNamed(SignerInformation signer, X509CertificateHolder holder)
            throws CMSException {
        Attribute attribute =
                signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        if (attribute == null) {
            return false;
        }
        try {
            byte[] hash = Seal.sha256(holder.getEncoded());
            for (ESSCertIDv2 named :
                    SigningCertificateV2.getInstance(attribute.getAttributeValues()[0])
                            .getCerts()) {
                if (Arrays.equals(named.getCertHash(), hash)) {
                    return true;
                }
            }
        } catch (IOException e) {
            throw new CMSException("a certificate cannot be read", e);
        }
        return false;
    }

    /** The certificate that a signature names. */
    static X509Certificate certificate(Store<X509CertificateHolder> store, SignerId who)
            throws CMSException, GeneralSecurityException {
        for (X509CertificateHolder holder : store.getMatches(null)) {
            if (who.match(holder)) {
                return new JcaX509CertificateConverter().getCertificate(holder);
            }
        }
        throw new CMSException("the certificate is missing");
    }
}
