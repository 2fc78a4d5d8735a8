package dev.shortlist.auth.apikey.adapter.random;

import dev.shortlist.auth.apikey.application.SecretSource;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/// 256 bits from the system's secure source.
@Component
class SecureSecrets implements SecretSource {

    private final SecureRandom random = new SecureRandom();

    @Override
    public String next() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
