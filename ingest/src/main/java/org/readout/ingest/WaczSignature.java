package org.readout.ingest;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.Date;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The signature of a collection as the "WACZ Signing and Verification" specification has it: by a
 * key alone, or by a domain's certificate that a known authority stood behind when it was signed.
 */
final class WaczSignature {
  private WaczSignature() {}

  /**
   * Throws where the signature is not that of the hash, or by a certificate of no known authority.
   */
  static void check(JsonNode signed, String hash) throws GeneralSecurityException {
    try {
      verify(signed, hash);
    } catch (IllegalArgumentException | DateTimeParseException malformed) {
      throw new SignatureException(malformed);
    }
  }

  private static void verify(JsonNode signed, String hash) throws GeneralSecurityException {
    String certificates = signed.path("domainCert").asString("");
    PublicKey key =
        certificates.isEmpty()
            ? key(signed.path("publicKey").asString(""))
            : trusted(certificates, Instant.parse(signed.path("created").asString("")));
    Signature signature = Signature.getInstance("SHA256withECDSA");
    signature.initVerify(key);
    signature.update(hash.getBytes(StandardCharsets.UTF_8));
    if (!signature.verify(Base64.getDecoder().decode(signed.path("signature").asString("")))) {
      throw new SignatureException();
    }
  }

  private static PublicKey key(String encoded) throws GeneralSecurityException {
    byte[] bytes = Base64.getDecoder().decode(encoded);
    return KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(bytes));
  }

  /** The key of the first certificate, for which the others and a known authority stand. */
  private static PublicKey trusted(String pem, Instant when) throws GeneralSecurityException {
    InputStream in = new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII));
    Collection<? extends Certificate> chain =
        CertificateFactory.getInstance("X.509").generateCertificates(in);
    X509CertSelector first = new X509CertSelector();
    first.setCertificate((X509Certificate) chain.iterator().next());
    PKIXBuilderParameters path = new PKIXBuilderParameters(authorities(), first);
    path.addCertStore(
        CertStore.getInstance("Collection", new CollectionCertStoreParameters(chain)));
    path.setRevocationEnabled(false);
    path.setDate(Date.from(when));
    CertPathBuilder.getInstance("PKIX").build(path);
    return chain.iterator().next().getPublicKey();
  }

  /** Those of the JDK. */
  private static Set<TrustAnchor> authorities() throws GeneralSecurityException {
    TrustManagerFactory known =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    known.init((@Nullable KeyStore) null);
    return Arrays.stream(known.getTrustManagers())
        .flatMap(WaczSignature::authorities)
        .map(authority -> new TrustAnchor(authority, null))
        .collect(Collectors.toSet());
  }

  private static Stream<X509Certificate> authorities(TrustManager manager) {
    return manager instanceof X509TrustManager known
        ? Arrays.stream(known.getAcceptedIssuers())
        : Stream.empty();
  }
}
