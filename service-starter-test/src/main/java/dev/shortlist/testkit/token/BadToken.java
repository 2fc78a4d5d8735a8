package dev.shortlist.testkit.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;

/// The ways in which a token can be wrong. Each claims to be an admin's.
public enum BadToken {
    EXPIRED {
        @Override
        String forge(TestTokens tokens, JWTClaimsSet.Builder claims) {
            return signed(tokens, claims.expirationTime(Date.from(Instant.now().minusSeconds(3600))));
        }
    },
    NOT_YET_VALID {
        @Override
        String forge(TestTokens tokens, JWTClaimsSet.Builder claims) {
            return signed(tokens, claims.notBeforeTime(Date.from(Instant.now().plusSeconds(3600))));
        }
    },
    WITHOUT_EXPIRY {
        @Override
        String forge(TestTokens tokens, JWTClaimsSet.Builder claims) {
            return signed(tokens, claims.expirationTime(null));
        }
    },
    WITHOUT_SUBJECT {
        @Override
        String forge(TestTokens tokens, JWTClaimsSet.Builder claims) {
            return signed(tokens, claims.subject(null));
        }
    },
    WRONG_AUDIENCE {
        @Override
        String forge(TestTokens tokens, JWTClaimsSet.Builder claims) {
            return signed(tokens, claims.audience("somebody-else"));
        }
    },
    WRONG_ISSUER {
        @Override
        String forge(TestTokens tokens, JWTClaimsSet.Builder claims) {
            return signed(tokens, claims.issuer("http://localhost:1/realms/shortlist"));
        }
    },
    WRONG_KEY {
        @Override
        String forge(TestTokens tokens, JWTClaimsSet.Builder claims) {
            return TestTokens.sign(claims.build(), tokens.strangersKey());
        }
    },
    ALG_NONE {
        @Override
        String forge(TestTokens tokens, JWTClaimsSet.Builder claims) {
            return new PlainJWT(claims.build()).serialize();
        }
    },
    SIGNATURE_CUT_OFF {
        @Override
        String forge(TestTokens tokens, JWTClaimsSet.Builder claims) {
            var token = signed(tokens, claims);
            return token.substring(0, token.lastIndexOf('.') + 1);
        }
    },
    /// Signed by HMAC with the public key as the secret, which a verifier that trusts the header would accept.
    HS256_WITH_PUBLIC_KEY {
        @Override
        String forge(TestTokens tokens, JWTClaimsSet.Builder claims) {
            try {
                var header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .keyID(tokens.key().getKeyID())
                        .build();
                var token = new SignedJWT(header, claims.build());
                token.sign(new MACSigner(tokens.key().toRSAPublicKey().getEncoded()));
                return token.serialize();
            } catch (JOSEException e) {
                throw new IllegalStateException(e);
            }
        }
    },
    GARBAGE {
        @Override
        String forge(TestTokens tokens, JWTClaimsSet.Builder claims) {
            return "not-a-token";
        }
    };

    abstract String forge(TestTokens tokens, JWTClaimsSet.Builder claims);

    private static String signed(TestTokens tokens, JWTClaimsSet.Builder claims) {
        return TestTokens.sign(claims.build(), tokens.key());
    }
}
