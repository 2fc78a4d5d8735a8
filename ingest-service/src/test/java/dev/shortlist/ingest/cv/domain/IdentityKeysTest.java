package dev.shortlist.ingest.cv.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.contracts.cv.PersonalInfo;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdentityKeysTest {

    @Test
    void the_surest_key_comes_first() {
        var info = new PersonalInfo(
                "Ada Marlow",
                "Ada@Example.org",
                "+442079460958",
                List.of("+442079460958", "020 7946 0958"),
                "London",
                List.of("https://www.linkedin.com/in/ada-marlow/?trk=x", "https://ada.example.org"));

        assertThat(IdentityKeys.of(info))
                .containsExactly("email:ada@example.org", "phone:+442079460958", "link:linkedin.com/in/ada-marlow");
    }

    @Test
    void nobody_is_known_by_nothing() {
        assertThat(IdentityKeys.of(new PersonalInfo("Ada", null, null, List.of(), null, List.of())))
                .isEmpty();
    }
}
