package dev.shortlist.auth.apikey.adapter.keycloak;

import java.util.Map;

/// Keycloak's ProtocolMapperRepresentation that puts a fixed number into every access token of a client.
record HardClaim(String name, String protocol, String protocolMapper, Map<String, String> config) {

    static HardClaim of(String claim, long value) {
        return new HardClaim(
                claim,
                "openid-connect",
                "oidc-hardcoded-claim-mapper",
                Map.of(
                        "claim.name",
                        claim,
                        "claim.value",
                        String.valueOf(value),
                        "jsonType.label",
                        "long",
                        "access.token.claim",
                        "true"));
    }
}
